package org.portolan.usecase.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Name;

/** Where reports spell the name of a thing or give a ship's flag, whatever their claim is about. */
final class Mentions {
  private final Corpus corpus;

  /**
   * Words of a claim for a thing.
   *
   * @param claim the claim
   * @param as the spelling; empty when not kept
   * @param flag the flag that it gives the ship; empty for what is not a ship or has none
   */
  record Mention(Claim claim, Optional<String> as, Optional<String> flag) {}

  /**
   * Looks in a body of evidence.
   *
   * @param corpus the evidence
   */
  Mentions(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The things that are spelled or mentioned. */
  Set<Id> things() {
    Set<Id> things = new TreeSet<>(corpus.spelled());
    for (Name name : corpus.names()) {
      if (!name.documents().isEmpty()) {
        things.add(name.entity());
      }
    }
    return things;
  }

  List<Mention> of(Id thing) {
    return corpus.claimsSpelling(thing).stream()
        .flatMap(
            claim ->
                Stream.concat(
                    claim.stated().places().values().stream()
                        .filter(place -> place.place().equals(thing))
                        .map(place -> new Mention(claim, place.as(), Optional.empty())),
                    claim.stated().vessel().stream()
                        .filter(ship -> ship.vessel().equals(Optional.of(thing)))
                        .map(ship -> new Mention(claim, ship.as(), ship.flag()))))
        .filter(mention -> mention.as().isPresent() || mention.flag().isPresent())
        .toList();
  }

  /** The spellings that some report uses. */
  List<Name> names(Id thing) {
    return corpus.namesOf(thing).stream().filter(name -> !name.documents().isEmpty()).toList();
  }
}
