package org.portolan.names;

import java.util.ArrayList;
import java.util.List;
import org.portolan.names.spelling.Spelling;

/**
 * Weighs how a name matched against what else is known of the thing. Figures are set on the tuning
 * half of the labelled pairs.
 */
final class Judgement {
  private static final double LIKELY = 0.7;
  private static final double BELOW_LIKELY = 0.69;
  private static final double BELOW_CERTAIN = 0.95;
  private static final double SAME_SHIP = 0.98;
  private static final double NEAR_KM = 30;
  private static final double AROUND_KM = 150;
  private static final double FAR_KM = 500;

  private final Things things;
  private final Asked asked;

  Judgement(Things things, Asked asked) {
    this.things = things;
    this.asked = asked;
  }

  /** A hit with what else speaks for and against it. */
  static final class Weighed {
    final Hit hit;
    final List<Reason> context = new ArrayList<>();
    double score;
    boolean contradicted;
    boolean elsewhere;
    boolean confirmed;
    boolean shared;

    Weighed(Hit hit) {
      this.hit = hit;
      score = hit.score();
    }

    void agrees(double by) {
      score += by;
      confirmed = true;
    }

    void differs(double by, boolean isElsewhere) {
      score -= by;
      contradicted = true;
      elsewhere |= isElsewhere;
    }
  }

  Weighed weigh(Hit hit) {
    Weighed weighed = new Weighed(hit);
    if (hit.way() != Hit.Way.ID) {
      weighImo(weighed);
      weighCountry(weighed);
      weighKind(weighed);
      weighDistance(weighed);
    }
    double most = hit.isExact() ? 1 : BELOW_CERTAIN;
    if (weighed.elsewhere || staysPossible(hit)) {
      most = BELOW_LIKELY;
    }
    double least = hit.way() == Hit.Way.IMO ? SAME_SHIP : 0;
    weighed.score = Math.max(least, Math.min(most, weighed.score));
    return weighed;
  }

  private boolean staysPossible(Hit hit) {
    return hit.way() == Hit.Way.START
        || hit.way() == Hit.Way.WORD
        || hit.way() == Hit.Way.PART
        || (hit.way() == Hit.Way.SLIP && things.type() == NamedType.VESSEL);
  }

  private void weighImo(Weighed weighed) {
    if (asked.imo().isEmpty()) {
      return;
    }
    things
        .imo(weighed.hit.thing())
        .ifPresent(
            known -> {
              weighed.context.add(new Reason.Imo(asked.imo().get(), known));
              if (known.equals(asked.imo().get())) {
                weighed.agrees(0.03);
              } else {
                weighed.differs(0.4, true);
              }
            });
  }

  private void weighCountry(Weighed weighed) {
    if (asked.country().isEmpty()) {
      return;
    }
    things
        .country(weighed.hit.thing())
        .ifPresent(
            known -> {
              weighed.context.add(new Reason.Country(asked.country().get(), known));
              if (known.equals(asked.country().get())) {
                weighed.agrees(0.06);
              } else {
                weighed.differs(0.3, true);
              }
            });
  }

  private void weighKind(Weighed weighed) {
    if (asked.kind().isEmpty()) {
      return;
    }
    things
        .kind(weighed.hit.thing())
        .ifPresent(
            known -> {
              weighed.context.add(new Reason.OfKind(asked.kind().get(), known));
              if (known.equalsIgnoreCase(asked.kind().get())) {
                weighed.agrees(0.03);
              } else {
                weighed.differs(0.05, false);
              }
            });
  }

  private void weighDistance(Weighed weighed) {
    if (asked.near().isEmpty()) {
      return;
    }
    Asked.Near near = asked.near().get();
    things
        .coordinates(weighed.hit.thing())
        .ifPresent(
            point -> {
              double km = near.km().applyAsDouble(point);
              weighed.context.add(new Reason.Distance(near.what(), km));
              if (km <= NEAR_KM) {
                weighed.agrees(0.08);
              } else if (km <= AROUND_KM) {
                weighed.score += 0.04;
              } else if (km > FAR_KM) {
                weighed.differs(0.25, true);
              }
            });
  }

  /** Whether it would link by itself if no other thing did as well. */
  boolean couldLink(Weighed weighed) {
    Hit hit = weighed.hit;
    if (hit.way() == Hit.Way.ID || hit.way() == Hit.Way.IMO) {
      return true;
    }
    boolean told = things.type() != NamedType.VESSEL || weighed.confirmed;
    return hit.way() == Hit.Way.EXACT && !weighed.contradicted && told;
  }

  Level level(Weighed weighed) {
    if (couldLink(weighed) && !weighed.shared) {
      return Level.CERTAIN;
    }
    return weighed.score >= LIKELY ? Level.LIKELY : Level.POSSIBLE;
  }

  /** What speaks for and against it, how the name matched first. */
  List<Reason> reasons(Weighed weighed, String known, int sharing) {
    Hit hit = weighed.hit;
    List<Reason> reasons = new ArrayList<>();
    switch (hit.way()) {
      case ID -> reasons.add(new Reason.SameId());
      case IMO -> {
        // Said with the context.
      }
      case EXACT -> reasons.add(new Reason.SameName());
      case SPELLING, SLIP -> {
        String from = Spelling.script(asked.name());
        String to = Spelling.script(known);
        if (!from.equals(to)) {
          reasons.add(new Reason.OtherScript(from, to));
        }
        hit.rules().forEach(rule -> reasons.add(new Reason.Habit(rule)));
        if (hit.edits() > 0) {
          reasons.add(new Reason.Slip(hit.edits()));
        }
        if (reasons.isEmpty()) {
          reasons.add(new Reason.SameName());
        }
      }
      case START -> reasons.add(new Reason.Start(false));
      case WORD -> reasons.add(new Reason.Start(true));
      case PART -> reasons.add(new Reason.Part());
    }
    reasons.addAll(weighed.context);
    if (weighed.shared) {
      reasons.add(new Reason.Shared(sharing));
    }
    if (hit.way() == Hit.Way.EXACT
        && things.type() == NamedType.VESSEL
        && !weighed.confirmed
        && !weighed.contradicted) {
      reasons.add(new Reason.Unconfirmed());
    }
    return reasons;
  }
}
