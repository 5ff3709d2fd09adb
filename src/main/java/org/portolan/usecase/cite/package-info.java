/** Answers with their sources as footnotes, to paste into a text. */
@NullMarked
package org.portolan.usecase.cite;

import org.jspecify.annotations.NullMarked;
