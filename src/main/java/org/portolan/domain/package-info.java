/**
 * The words of Portolan: what documents speak about, and what they say. Knows no framework and no
 * store.
 */
@NullMarked
package org.portolan.domain;

import org.jspecify.annotations.NullMarked;
