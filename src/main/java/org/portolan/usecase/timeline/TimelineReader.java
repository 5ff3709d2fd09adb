package org.portolan.usecase.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portolan.chain.Chain;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.Found;
import org.portolan.chain.GapFinder;
import org.portolan.chain.Network;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Subjects;

/** Reads what timeline is asked for off parameters, and makes it. */
public final class TimelineReader {
  private static final List<String> ENDS = List.of("from", "to");

  /** What only a question for chains can be asked with. */
  private static final List<String> OF_CHAINS =
      List.of(
          "departAfter",
          "departBefore",
          "arriveBefore",
          "via",
          "maxWait",
          "mode",
          "vessel",
          "timing",
          "maxLegs",
          "minOrigins",
          "deprecated");

  private final Snapshot snapshot;
  private final Function<String, List<String>> values;
  private final Budget budget;

  /**
   * Reads parameters.
   *
   * @param snapshot the evidence
   * @param values the values of a parameter by its name as in REST; empty where it is not given
   * @param budget how long it may take; told what is left out
   */
  public TimelineReader(Snapshot snapshot, Function<String, List<String>> values, Budget budget) {
    this.budget = budget;
    this.snapshot = snapshot;
    this.values = values;
  }

  /**
   * Reads the question for chains whose claims are asked for.
   *
   * @return the question; empty if it is not for chains
   * @throws BadQuestion if it is for chains and for one thing, or has a filter of chains and no end
   */
  public Optional<ChainQuestion> chains() {
    Optional<String> end = given(ENDS);
    given(List.of("about"))
        .flatMap(about -> end)
        .ifPresent(
            both -> {
              throw bad("about", "'about' or 'from' and 'to', not both");
            });
    if (end.isEmpty()) {
      given(OF_CHAINS)
          .ifPresent(
              filter -> {
                throw bad(filter, "'from' or 'to' beside it, since it filters chains");
              });
    }
    return end.map(either -> new QuestionReader(snapshot).read(values));
  }

  /**
   * Reads the thing whose claims are asked for.
   *
   * @return the thing; empty if it is for none
   * @throws BadQuestion if nothing has the name, or several things have
   */
  public Optional<Id> about() {
    List<String> given = values.apply("about");
    if (given.size() > 1 || given.stream().anyMatch(String::isBlank)) {
      throw bad("about", "one value");
    }
    return given.stream().findFirst().map(name -> new Subjects(snapshot).find("about", name));
  }

  /**
   * Makes the timeline.
   *
   * @return the dates of the claims asked for, and of all claims if neither chains nor a thing are
   * @throws BadQuestion naming the first parameter that is wrong
   */
  public Timeline timeline() {
    Optional<ChainQuestion> question = chains();
    Lens lens = new QuestionReader(snapshot).lens(values);
    Mentions mentions = new Mentions(snapshot.corpus(), lens, budget);
    if (question.isPresent()) {
      Found found = FindChains.chains(snapshot, question.get(), budget);
      return of(
          mentions.of(
              found.chains().isEmpty() && found.complete()
                  ? parts(question.get())
                  : found.chains()),
          found.chains().stream().map(Chain::id).toList());
    }
    return of(about().map(mentions::of).orElseGet(mentions::all), List.of());
  }

  private Timeline of(Collection<Claim> claims, List<String> chains) {
    Timeline timeline = Timeline.of(claims, chains, snapshot.corpus(), budget);
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent(
          "so dates are missing; ask about one thing, or for chains more narrowly.");
    }
    return timeline;
  }

  /** The parts around the gap, where there is no chain between two places. */
  private List<Chain> parts(ChainQuestion question) {
    Optional<Network> network = snapshot.network(question.lens(), budget);
    if (question.from().isEmpty() || question.to().isEmpty() || network.isEmpty()) {
      return List.of();
    }
    var gap =
        new GapFinder(network.get(), new ChainSearch(network.get(), question.filters(), budget))
            .find(question.from().get(), question.to().get());
    return Stream.of(gap.leaving(), gap.reaching()).flatMap(Optional::stream).toList();
  }

  private Optional<String> given(List<String> parameters) {
    return parameters.stream().filter(name -> !values.apply(name).isEmpty()).findFirst();
  }

  private BadQuestion bad(String parameter, String expected) {
    List<String> given = new ArrayList<>(values.apply(parameter));
    return new BadQuestion.BadValue(parameter, String.join(", ", given), expected);
  }
}
