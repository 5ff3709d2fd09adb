/** Coverage-guided fuzzing of everything that reads what others wrote; docs/FUZZING.md. */
@NullMarked
package org.portolan.fuzz;

import org.jspecify.annotations.NullMarked;
