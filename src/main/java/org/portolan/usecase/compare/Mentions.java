package org.portolan.usecase.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Name;

/** Where reports spell the name of a thing or give a ship's flag, whatever their claim is about. */
public final class Mentions {
  private final Map<Id, List<Mention>> mentions = new HashMap<>();
  private final Map<Id, List<Name>> names = new HashMap<>();

  /**
   * Words of a claim for a thing.
   *
   * @param claim the claim
   * @param as the spelling; empty when not kept
   * @param flag the flag that it gives the ship; empty for what is not a ship or has none
   */
  record Mention(Claim claim, Optional<String> as, Optional<String> flag) {}

  /**
   * Looks through all spellings and claims, once.
   *
   * @param corpus the evidence
   */
  public Mentions(Corpus corpus) {
    for (Name name : corpus.names()) {
      if (!name.documents().isEmpty()) {
        names.computeIfAbsent(name.entity(), id -> new ArrayList<>()).add(name);
      }
    }
    corpus.claims().values().forEach(this::read);
  }

  private void read(Claim claim) {
    claim
        .stated()
        .places()
        .values()
        .forEach(place -> add(place.place(), new Mention(claim, place.as(), Optional.empty())));
    claim
        .stated()
        .vessel()
        .ifPresent(
            ship ->
                ship.vessel().ifPresent(id -> add(id, new Mention(claim, ship.as(), ship.flag()))));
  }

  private void add(Id thing, Mention mention) {
    if (mention.as().isPresent() || mention.flag().isPresent()) {
      mentions.computeIfAbsent(thing, id -> new ArrayList<>()).add(mention);
    }
  }

  /** The things that are spelled or mentioned. */
  Set<Id> things() {
    Set<Id> things = new TreeSet<>(names.keySet());
    things.addAll(mentions.keySet());
    return things;
  }

  List<Mention> of(Id thing) {
    return mentions.getOrDefault(thing, List.of());
  }

  /** The spellings that some report uses. */
  List<Name> names(Id thing) {
    return names.getOrDefault(thing, List.of());
  }
}
