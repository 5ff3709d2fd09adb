/**
 * Who may read and who may load: keys for programs and passwords of people, hashed, in one file.
 */
@NullMarked
package org.portolan.usecase.access;

import org.jspecify.annotations.NullMarked;
