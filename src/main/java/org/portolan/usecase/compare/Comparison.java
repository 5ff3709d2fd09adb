package org.portolan.usecase.compare;

import java.util.Optional;

/**
 * Two versions of one thing, compared.
 *
 * @param a one version, as {@link Version#value()} gives it
 * @param b the other
 * @param verdict whether both can be true
 * @param size how far they are apart; empty where nothing can be measured
 * @param text a sentence that says why, with the working
 * @param corrected whether a claim behind one corrects a claim behind the other
 */
public record Comparison(
    String a, String b, Agreement verdict, Optional<Size> size, String text, boolean corrected) {}
