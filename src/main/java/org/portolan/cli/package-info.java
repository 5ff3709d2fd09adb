/** The command line: commands, and answers as text for people. */
@NullMarked
package org.portolan.cli;

import org.jspecify.annotations.NullMarked;
