/** Puts dated claims in order of time, with the ranges that their dates allow. */
@NullMarked
package org.portolan.usecase.timeline;

import org.jspecify.annotations.NullMarked;
