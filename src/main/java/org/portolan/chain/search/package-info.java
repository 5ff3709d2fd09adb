/**
 * Searches of a temporal network. All are exact: what a faster way leaves out, since its shortcut
 * does not hold for every chain, is searched again without the shortcut.
 *
 * <p>With t the arrival so far, a leg is possible when max(t, earliest departure) is not after its
 * latest departure; t then becomes the later of that and its earliest arrival. So who comes earlier
 * never arrives later, and a circle on the way can be cut out: this is what makes the searches by
 * labels right (Wu et al., <em>Path Problems in Temporal Graphs</em>, PVLDB 7(9), 2014,
 * doi:10.14778/2732939.2732945). It does not hold where a source states a sequence, where places
 * nest, where the first departure or the waiting is limited; there, what labels find is checked,
 * and searched anew if it is no chain.
 */
@NullMarked
package org.portolan.chain.search;

import org.jspecify.annotations.NullMarked;
