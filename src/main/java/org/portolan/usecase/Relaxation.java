package org.portolan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.chain.Filters;
import org.portolan.chain.Verdict;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.ChainAnswer.Reason;

/**
 * A question with one of its filters taken away, or all, to find what opened a gap.
 *
 * @param question the question without them
 * @param reason which filters those were
 */
record Relaxation(ChainQuestion question, Reason reason) {

  /** Takes each filter that is set away in turn. */
  static List<Relaxation> of(ChainQuestion asked) {
    Filters f = asked.filters();
    List<Relaxation> all = new ArrayList<>();
    asked
        .lens()
        .asOf()
        .ifPresent(
            day ->
                all.add(
                    new Relaxation(
                        new ChainQuestion(asked.from(), asked.to(), Lens.EVERYTHING, f),
                        new Reason(
                            "asOf",
                            day.toString(),
                            "No document published by %s reports it; without asOf there is a chain."
                                .formatted(day)))));
    if (!f.modes().isEmpty()) {
      String modes = f.modes().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
      all.add(without(asked, f.withModes(Set.of()), "mode", modes));
    }
    f.vessel()
        .map(ship -> without(asked, f.withVessel(Optional.empty()), "vessel", ship))
        .ifPresent(all::add);
    f.departAfter()
        .map(day -> without(asked, f.withDepartAfter(Optional.empty()), "departAfter", day))
        .ifPresent(all::add);
    f.arriveBefore()
        .map(day -> without(asked, f.withArriveBefore(Optional.empty()), "arriveBefore", day))
        .ifPresent(all::add);
    if (f.worst() != Verdict.IMPOSSIBLE) {
      all.add(without(asked, f.withWorst(Verdict.IMPOSSIBLE), "timing", f.worst()));
    }
    if (f.maxLegs() < Filters.LEGS_LIMIT) {
      all.add(without(asked, f.withMaxLegs(Filters.LEGS_LIMIT), "maxLegs", f.maxLegs()));
    }
    return all;
  }

  /** Takes all filters away; empty if fewer than two are set, as one alone is tried before. */
  static Optional<Relaxation> ofAll(ChainQuestion asked) {
    List<Reason> each = of(asked).stream().map(Relaxation::reason).toList();
    if (each.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Relaxation(
            new ChainQuestion(
                asked.from(),
                asked.to(),
                Lens.EVERYTHING,
                Filters.NONE.withWorst(Verdict.IMPOSSIBLE).withMaxLegs(Filters.LEGS_LIMIT)),
            new Reason(
                each.stream().map(Reason::parameter).collect(Collectors.joining(",")),
                each.stream().map(Reason::value).collect(Collectors.joining(",")),
                "No one filter alone hides a chain; without all of them there is one.")));
  }

  private static Relaxation without(
      ChainQuestion asked, Filters filters, String parameter, Object value) {
    return new Relaxation(
        new ChainQuestion(asked.from(), asked.to(), asked.lens(), filters),
        new Reason(
            parameter,
            value.toString(),
            "No chain passes %s=%s; without it there is one.".formatted(parameter, value)));
  }
}
