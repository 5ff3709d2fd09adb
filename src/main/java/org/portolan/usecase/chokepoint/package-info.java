/** What an answer cannot do without: the places, legs and sources whose loss breaks it. */
@NullMarked
package org.portolan.usecase.chokepoint;

import org.jspecify.annotations.NullMarked;
