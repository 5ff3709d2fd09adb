package org.portolan.web.view;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Telling;

/**
 * An actor in a tree of attribution: an origin, with those who took it from there.
 *
 * @param actor who told it; unknown where the document does not say
 * @param counted at the root of a tree: whether it counts as an origin of its own; false if a part
 *     of it is among the origins, or if it is unknown while others are named
 * @param tellers who took it from the actor
 * @param claims the claims of documents that took it from the actor
 * @param documents the documents that they are in
 */
public record TellingView(
    ThingView actor,
    @OnlyWhenPresent @Nullable Boolean counted,
    List<TellingView> tellers,
    List<String> claims,
    List<String> documents) {
  static List<TellingView> roots(Collection<Telling> tree, Set<Id> origins, Corpus corpus) {
    return tree.stream().map(root -> of(root, origins.contains(root.actor()), corpus)).toList();
  }

  private static TellingView of(Telling telling, @Nullable Boolean counted, Corpus corpus) {
    return new TellingView(
        ThingView.of(telling.actor(), corpus),
        counted,
        telling.tellers().stream().map(teller -> of(teller, null, corpus)).toList(),
        EvidenceView.values(telling.claims()),
        EvidenceView.values(telling.documents()));
  }
}
