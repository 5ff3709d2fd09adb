package org.portolan.usecase.evidence;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Subject;

/** What sort of thing claims can be about. */
public enum ThingType {
  /** Something seen at a place at a time. */
  SIGHTING(ClaimType.SIGHTING),
  /** A cumulative figure. */
  TOTAL(ClaimType.TOTAL),
  /** A meeting, a visit, a test. */
  EVENT(ClaimType.EVENT),
  /** A resolution or law. */
  RULE(ClaimType.RULE),
  /** A connection between two places. */
  LINK(ClaimType.LINK),
  /** A transport of cargo. */
  MOVEMENT(ClaimType.MOVEMENT),
  /** A place. */
  PLACE,
  /** A ship. */
  VESSEL,
  /** An actor. */
  ACTOR;

  private final Optional<ClaimType> told;

  ThingType() {
    this.told = Optional.empty();
  }

  ThingType(ClaimType told) {
    this.told = Optional.of(told);
  }

  /**
   * Gives the type of the claims that say that there is such a thing. Others about it, such as on
   * what a sighting consisted of, speak of it without saying that again.
   *
   * @return the type; empty for a place, ship or actor, of which all claims count alike
   */
  public Optional<ClaimType> told() {
    return told;
  }

  /**
   * Finds what sort of thing an id means.
   *
   * @param id the id
   * @param corpus where it stands
   * @return the sort; empty if no thing has the id
   */
  public static Optional<ThingType> of(Id id, Corpus corpus) {
    if (corpus.subjects().containsKey(id)) {
      return Optional.ofNullable(corpus.subjects().get(id)).map(ThingType::of);
    }
    if (corpus.movements().containsKey(id)) {
      return Optional.of(MOVEMENT);
    }
    if (corpus.links().containsKey(id)) {
      return Optional.of(LINK);
    }
    if (corpus.places().containsKey(id)) {
      return Optional.of(PLACE);
    }
    if (corpus.vessels().containsKey(id)) {
      return Optional.of(VESSEL);
    }
    return corpus.actors().containsKey(id) ? Optional.of(ACTOR) : Optional.empty();
  }

  private static ThingType of(Subject subject) {
    return switch (subject.type()) {
      case SIGHTING -> SIGHTING;
      case TOTAL -> TOTAL;
      case EVENT -> EVENT;
      case RULE -> RULE;
    };
  }
}
