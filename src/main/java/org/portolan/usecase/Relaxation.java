package org.portolan.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portolan.chain.Filters;
import org.portolan.chain.Verdict;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.ChainAnswer.Reason;

/**
 * A question with one of its filters taken away, or all, to find what opened a gap.
 *
 * @param question the question without them
 * @param reason which filters those were
 */
record Relaxation(ChainQuestion question, Reason reason) {

  /** Takes each filter that can hide a chain away in turn, also those that apply unless asked. */
  static List<Relaxation> of(ChainQuestion asked) {
    List<Relaxation> all = new ArrayList<>(ofLens(asked));
    all.addAll(ofFilters(asked));
    return all;
  }

  private static List<Relaxation> ofLens(ChainQuestion asked) {
    Lens lens = asked.lens();
    List<Relaxation> all = new ArrayList<>();
    lens.asOf()
        .ifPresent(
            day ->
                all.add(
                    new Relaxation(
                        asked.with(lens.withAsOf(Optional.empty())),
                        new Reason(
                            "asOf",
                            day.toString(),
                            "No document published by %s reports it; without asOf there is a chain."
                                .formatted(day)))));
    for (Id out : lens.exclude()) {
      NavigableSet<Id> rest = new TreeSet<>(lens.exclude());
      rest.remove(out);
      all.add(without(asked.with(lens.withExclude(rest)), "exclude", out));
    }
    if (lens.exclude().size() > 1) {
      all.add(without(asked.with(lens.withExclude(Set.of())), "exclude", words(lens.exclude())));
    }
    lens.certainty()
        .map(least -> without(asked.with(lens.withCertainty(Optional.empty())), "certainty", least))
        .ifPresent(all::add);
    if (!lens.bases().isEmpty()) {
      all.add(without(asked.with(lens.withBases(Set.of())), "basis", words(lens.bases())));
    }
    lens.grade()
        .map(worst -> without(asked.with(lens.withGrade(Optional.empty())), "grade", worst))
        .ifPresent(all::add);
    return all;
  }

  private static List<Relaxation> ofFilters(ChainQuestion asked) {
    Filters f = asked.filters();
    List<Relaxation> all = new ArrayList<>();
    if (f.minOrigins() > 0) {
      all.add(without(asked.with(f.withMinOrigins(0)), "minOrigins", f.minOrigins()));
    }
    if (!f.modes().isEmpty()) {
      all.add(without(asked.with(f.withModes(Set.of())), "mode", words(new TreeSet<>(f.modes()))));
    }
    f.vessel()
        .map(ship -> without(asked.with(f.withVessel(Optional.empty())), "vessel", ship))
        .ifPresent(all::add);
    f.departAfter()
        .map(day -> without(asked.with(f.withDepartAfter(Optional.empty())), "departAfter", day))
        .ifPresent(all::add);
    f.departBefore()
        .map(day -> without(asked.with(f.withDepartBefore(Optional.empty())), "departBefore", day))
        .ifPresent(all::add);
    f.arriveBefore()
        .map(day -> without(asked.with(f.withArriveBefore(Optional.empty())), "arriveBefore", day))
        .ifPresent(all::add);
    if (!f.via().isEmpty()) {
      all.add(without(asked.with(f.withVia(List.of())), "via", words(f.via())));
    }
    f.maxWait()
        .map(days -> without(asked.with(f.withMaxWait(Optional.empty())), "maxWait", days))
        .ifPresent(all::add);
    if (f.worst() != Verdict.IMPOSSIBLE) {
      all.add(without(asked.with(f.withWorst(Verdict.IMPOSSIBLE)), "timing", f.worst()));
    }
    if (f.maxLegs() < Filters.LEGS_LIMIT) {
      all.add(without(asked.with(f.withMaxLegs(Filters.LEGS_LIMIT)), "maxLegs", f.maxLegs()));
    }
    return all;
  }

  /**
   * Takes filters away together: first those that were asked for, then also those that apply unless
   * asked. None if there is only one, as that alone is tried before.
   */
  static List<Relaxation> together(ChainQuestion asked) {
    Lens lens = Lens.EVERYTHING.withDeprecated(asked.lens().deprecated());
    Filters usual = Filters.NONE;
    ChainQuestion plain = new ChainQuestion(asked.from(), asked.to(), lens, usual);
    ChainQuestion bare =
        plain.with(usual.withWorst(Verdict.IMPOSSIBLE).withMaxLegs(Filters.LEGS_LIMIT));
    List<Reason> all = of(asked).stream().map(Relaxation::reason).distinct().toList();
    List<Reason> given = all.stream().filter(reason -> !isUsual(reason, asked)).toList();
    List<Relaxation> together = new ArrayList<>();
    if (given.size() > 1) {
      together.add(new Relaxation(plain, joint(given)));
    }
    if (all.size() > 1) {
      together.add(new Relaxation(bare, joint(all)));
    }
    return together;
  }

  private static boolean isUsual(Reason reason, ChainQuestion asked) {
    Filters f = asked.filters();
    return (reason.parameter().equals("timing") && f.worst() == Filters.NONE.worst())
        || (reason.parameter().equals("maxLegs") && f.maxLegs() == Filters.NONE.maxLegs());
  }

  private static Reason joint(List<Reason> each) {
    String parameters =
        each.stream().map(Reason::parameter).distinct().collect(Collectors.joining(","));
    return new Reason(
        parameters,
        each.stream().map(Reason::value).collect(Collectors.joining(",")),
        "To take away one of %s is not enough; without all of them there is a chain."
            .formatted(parameters));
  }

  private static String words(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  private static Relaxation without(ChainQuestion relaxed, String parameter, Object value) {
    return new Relaxation(
        relaxed,
        new Reason(
            parameter,
            value.toString(),
            "No chain passes %s=%s; without it there is one.".formatted(parameter, value)));
  }
}
