package org.portolan.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Decisions;
import org.portolan.domain.decision.Ruling;
import org.portolan.domain.decision.Standing;
import org.portolan.domain.decision.Undoing;
import org.portolan.domain.time.Edtf;

/** Three bytes a decision: what they come to is one equivalence, whatever their order. */
final class DecisionsFuzz implements FuzzTarget.Body {
  private static final int THINGS = 8;
  private static final int MOST = 24;

  @Override
  public void take(byte[] input) {
    List<Decision> decisions = new ArrayList<>();
    Map<Id, Id> containerOf = new HashMap<>();
    for (int at = 0; at + 2 < input.length && decisions.size() < MOST; at += 3) {
      Id one = thing(input[at]);
      Id other = thing(input[at] >> 3);
      int how = input[at + 1];
      if ((how & 64) != 0) {
        // Only upwards, so that nothing is within itself.
        if (one.compareTo(other) < 0) {
          containerOf.put(one, other);
        }
      } else if (!one.equals(other)) {
        decisions.add(decision(decisions.size(), one, other, how, input[at + 2]));
      }
    }
    Decisions all = Decisions.of(decisions, containerOf);
    for (int number = 0; number < THINGS; number++) {
      Id thing = thing(number);
      Id kept = all.kept(thing);
      Holds.that(all.kept(kept).equals(kept), "%s is kept as %s and on", thing, kept);
      Holds.that(all.oneWith(thing).contains(thing), "%s is not one with itself", thing);
      Holds.that(all.oneWith(thing).equals(all.oneWith(kept)), "%s is in two groups", thing);
      Holds.that(!all.areDifferent(thing, thing), "%s differs from itself", thing);
    }
    for (Decision decision : decisions) {
      check(decision, all);
    }
    Collections.reverse(decisions);
    Decisions reversed = Decisions.of(decisions, containerOf);
    Holds.that(reversed.kept().equals(all.kept()), "the order of %s counts", decisions);
  }

  private static void check(Decision decision, Decisions all) {
    Standing standing = all.standing(decision.id());
    boolean joined = all.kept(decision.entity()).equals(all.kept(decision.other()));
    if (standing == Standing.ACTS && decision.verdict() == Ruling.SAME) {
      Holds.that(joined, "%s acts and does not join", decision);
    }
    if (standing == Standing.ACTS && decision.verdict() == Ruling.DIFFERENT) {
      Holds.that(!joined, "%s acts and does not part", decision);
      Holds.that(all.areDifferent(decision.other(), decision.entity()), "%s", decision);
    }
    Holds.that(
        decision.undone().isPresent() == (standing == Standing.UNDONE),
        "%s is %s",
        decision,
        standing);
  }

  private static Decision decision(int number, Id one, Id other, int how, int when) {
    String decided = "2024-01-%02d%s".formatted(1 + (when & 15), (when & 16) != 0 ? "~" : "");
    return new Decision(
        new Id("d" + number),
        (how & 1) == 0 ? Ruling.SAME : Ruling.DIFFERENT,
        one,
        other,
        "somebody",
        Edtf.parse(decided),
        "a reason",
        (how & 6) == 6
            ? Optional.of(
                new Undoing(
                    Edtf.parse("2024-02"), Optional.of("somebody"), Optional.of("an error")))
            : Optional.empty());
  }

  private static Id thing(int number) {
    return new Id("t" + (number & (THINGS - 1)));
  }
}
