/**
 * Where claims about one thing differ, by how much, and whether both can be true; and whether what
 * reports compute comes out. Derived from the claims for every question; nothing is settled here.
 */
@NullMarked
package org.portolan.usecase.compare;

import org.jspecify.annotations.NullMarked;
