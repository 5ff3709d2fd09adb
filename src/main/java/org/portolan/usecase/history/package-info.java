/**
 * Replays how the answer to a question for chains changed with each publication: what became known
 * on which day, by which document.
 */
@NullMarked
package org.portolan.usecase.history;

import org.jspecify.annotations.NullMarked;
