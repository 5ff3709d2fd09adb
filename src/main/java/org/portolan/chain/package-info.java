/**
 * Chains: legs in sequence that time allows, found in a network projected from the evidence that
 * passes a question.
 *
 * <p>A leg is possible when, with t the arrival so far, max(t, earliest departure) is not after its
 * latest departure; t then becomes the later of that and its earliest arrival. Arrival may equal
 * departure. These are the temporal paths of Wu et al., <em>Path Problems in Temporal Graphs</em>,
 * PVLDB 7(9), 2014, doi:10.14778/2732939.2732945, with windows in place of moments.
 */
@NullMarked
package org.portolan.chain;

import org.jspecify.annotations.NullMarked;
