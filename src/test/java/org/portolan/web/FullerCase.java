package org.portolan.web;

import java.util.List;
import java.util.Optional;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Name;

/**
 * The bundled case, with what it does not have by itself: decisions, and names of several things.
 */
final class FullerCase {
  private static final String MORE =
      """
      actor another-white-house
      place rajin PORT
      place dunay PORT
      place tikhoretsk CITY
      place another-najin PORT
      decision rajin-is-not-dunay DIFFERENT rajin dunay  decided 2024-06-03
      decision rajin-is-not-tikhoretsk DIFFERENT rajin tikhoretsk  decided 2024-06-04
      """;

  private FullerCase() {}

  static Corpus with(boolean decided, boolean ambiguous) {
    CorpusBuilder all = Corpus.builder();
    Corpus of = TheCase.dataSet().corpus();
    of.places().values().forEach(all::add);
    of.vessels().values().forEach(all::add);
    of.actors().values().forEach(all::add);
    of.links().values().forEach(all::add);
    of.documents().values().forEach(all::add);
    of.movements().values().forEach(all::add);
    of.subjects().values().forEach(all::add);
    of.names().forEach(all::add);
    of.claims().values().forEach(all::add);
    Corpus more = NetworkText.corpus(MORE);
    if (decided) {
      more.decisions().all().values().forEach(all::add);
    }
    if (ambiguous) {
      more.places().values().stream()
          .filter(place -> !of.places().containsKey(place.id()))
          .forEach(all::add);
      more.actors().values().forEach(all::add);
      all.add(name("another-najin", "Najin"));
      all.add(name("another-white-house", "White House"));
    }
    return all.build();
  }

  private static Name name(String of, String text) {
    return new Name(new Id(of), text, Optional.empty(), List.of(), Optional.empty());
  }
}
