package org.portolan.usecase.evidence;

import java.util.List;
import java.util.Optional;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Reading;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.place.Place;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;

/**
 * What stands behind a thing that claims are about.
 *
 * @param thing the thing
 * @param type what sort of thing it is
 * @param note a remark of the author; empty for none
 * @param leg of a movement, whether the claims make it a leg: they say both where it started and
 *     where it ended, or no claim speaks of it at all; empty for all else
 * @param unsourced whether it is a movement that no claim speaks of
 * @param support what stands behind it; of a movement that is no leg, and of anything that nobody
 *     claims, nothing
 * @param claims all claims about it that pass, also those that count for nothing, in order of id
 */
public record Standing(
    Id thing,
    ThingType type,
    Optional<String> note,
    Optional<Boolean> leg,
    boolean unsourced,
    Support support,
    List<Claim> claims) {
  /**
   * Copies the claims.
   *
   * @param thing the thing
   * @param type what sort of thing it is
   * @param note a remark of the author
   * @param leg of a movement, whether the claims make it a leg
   * @param unsourced whether it is a movement that no claim speaks of
   * @param support what stands behind it
   * @param claims all claims about it that pass
   */
  public Standing {
    claims = List.copyOf(claims);
  }

  /**
   * Reads what stands behind a thing.
   *
   * @param thing the thing
   * @param corpus the evidence
   * @param lens which claims count
   * @param budget how long it may take; told if not all claims were read, and then nothing is
   *     counted
   * @return what stands behind it
   * @throws IllegalArgumentException if there is no such thing
   */
  public static Standing of(Id thing, Corpus corpus, Lens lens, Budget budget) {
    ThingType type =
        ThingType.of(thing, corpus)
            .orElseThrow(() -> new IllegalArgumentException("there is no '" + thing + "'"));
    Readings readings = new Readings(corpus, lens);
    List<Claim> claims =
        corpus.claimsAbout(thing).stream()
            .takeWhile(claim -> !budget.isSpentByLargeStep())
            .filter(claim -> lens.passes(claim, corpus))
            .toList();
    Optional<String> note = note(thing, corpus);
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent(
          "before all claims about it were read, so nothing is counted; ask without exclusions.");
      return new Standing(thing, type, note, Optional.empty(), false, Support.NONE, claims);
    }
    Movement movement = corpus.movements().get(thing);
    if (movement != null) {
      Optional<Reading> reading = readings.find(movement);
      return new Standing(
          thing,
          type,
          note,
          Optional.of(reading.isPresent()),
          reading.filter(Reading::isUnsourced).isPresent(),
          reading.map(Reading::support).orElse(Support.NONE),
          claims);
    }
    return new Standing(
        thing, type, note, Optional.empty(), false, support(thing, type, readings), claims);
  }

  private static Support support(Id thing, ThingType type, Readings readings) {
    return readings.support(
        readings.counting(thing).stream()
            .filter(claim -> type.told().filter(told -> told != claim.type()).isEmpty())
            .toList());
  }

  private static Optional<String> note(Id thing, Corpus corpus) {
    return Optional.ofNullable(corpus.subjects().get(thing))
        .flatMap(Subject::note)
        .or(() -> Optional.ofNullable(corpus.movements().get(thing)).flatMap(Movement::note))
        .or(() -> Optional.ofNullable(corpus.links().get(thing)).flatMap(Link::note))
        .or(() -> Optional.ofNullable(corpus.places().get(thing)).flatMap(Place::note))
        .or(() -> Optional.ofNullable(corpus.vessels().get(thing)).flatMap(Vessel::note))
        .or(() -> Optional.ofNullable(corpus.actors().get(thing)).flatMap(Actor::note));
  }
}
