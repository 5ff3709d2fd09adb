package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Certainty;

/**
 * One version of what a sighting consisted of, or could have held.
 *
 * @param contents what, in words for goods
 * @param quantity how much of it
 * @param certainty how surely it is said
 * @param claims the claims that say so
 * @param documents how many documents do
 * @param documentIds those documents
 */
public record SightedGoodsView(
    List<String> contents,
    @OnlyWhenPresent @Nullable QuantityView quantity,
    Certainty certainty,
    List<String> claims,
    int documents,
    List<String> documentIds) {}
