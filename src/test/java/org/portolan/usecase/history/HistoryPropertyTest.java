package org.portolan.usecase.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.portolan.chain.Chain;
import org.portolan.chain.Leg;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Mode;
import org.portolan.usecase.Asked;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.history.AnswerChange.What;

/** A replay, told by its changes alone, ends where the answer is. */
class HistoryPropertyTest {
  private static final int ALL = Integer.MAX_VALUE;
  private static final List<String> DOCUMENTS =
      List.of("d0 2024-01-01", "d1 2024-01-01", "d2 2024-01-03", "d3 2024-02", "leaflet");

  /** Three movements, each told of in a document, and random further claims about them. */
  @Provide
  Arbitrary<List<String>> evidence() {
    return Combinators.combine(document(), document(), document(), claim().list().ofMaxSize(9))
        .as(
            (first, second, third, more) -> {
              List<String> lines = new ArrayList<>();
              lines.add("place region REGION");
              lines.add("place c CITY  in region");
              lines.add("a -SEA-> b  as s  called c1  said by o1 in " + first);
              lines.add("b -RAIL-> c  as t  called c2  said by o2 in " + second);
              lines.add(
                  "a -SEA-> c  as u"
                      + (third.startsWith("d0") ? "  unsourced" : "")
                      + "  called c3  said by o1 in "
                      + third);
              for (int i = 0; i < more.size(); i++) {
                lines.add(more.get(i) + "  called c" + (i + 4));
              }
              return lines;
            });
  }

  private static Arbitrary<String> document() {
    return Arbitraries.of(DOCUMENTS);
  }

  private static Arbitrary<String> claim() {
    Arbitrary<String> about =
        Arbitraries.of(
            "s  from a  to b",
            "t  from b  to c",
            "t  from b  to region",
            "u  from a  to c",
            "s  to b");
    Arbitrary<String> date =
        Arbitraries.of(
            "",
            "",
            "  during 2023-09",
            "  during 2023-08/2023-10",
            "  arrived 2023-09-20",
            "  departed 2023-07");
    Arbitrary<String> hedge = Arbitraries.of("ASSERTED", "ASSERTED", "POSSIBLE", "DENIED");
    Arbitrary<String> rank =
        Arbitraries.of("NORMAL", "NORMAL", "NORMAL", "PREFERRED", "DEPRECATED");
    Arbitrary<String> more =
        Arbitraries.of(
            "", "", "  aboard v1", "  mode SEA", "  mode RAIL", "  after s", "  derived from c1");
    Arbitrary<String> by = Arbitraries.of("o1", "o2", "o3", "p, o1", "unknown");
    return Combinators.combine(about, date, hedge, rank, more, by, document())
        .as(
            (thing, when, certainty, level, also, speakers, in) ->
                "claim about %s%s%s  hedged %s  ranked %s  said by %s in %s"
                    .formatted(thing, when, also, certainty, level, speakers, in));
  }

  private static Snapshot snapshot(List<String> evidence) {
    return Asked.snapshot(String.join("\n", evidence));
  }

  private static ChainQuestion question(Snapshot snapshot) {
    return Asked.chains(snapshot, "from", "a", "to", "c");
  }

  private static ChainQuestion asOf(ChainQuestion question, LocalDate day) {
    return new ChainQuestion(
        question.from(),
        question.to(),
        question.lens().withAsOf(Optional.of(day)),
        question.filters());
  }

  @Property(tries = 1000)
  void everyDayGivesTheAnswerAsOfIt(@ForAll("evidence") List<String> evidence) {
    Snapshot snapshot = snapshot(evidence);
    ChainQuestion question = question(snapshot);
    History history = new Replay(snapshot, question).run(Budget.endless());
    Told told = new Told();

    for (HistoryStep step : history.days()) {
      told.add(step);
      told.assertIs(
          FindChains.between(
              snapshot, asOf(question, step.day().orElseThrow()), ALL, Budget.endless()),
          step.chains());
    }
    told.add(history.undated());
    told.assertIs(
        FindChains.between(snapshot, question, ALL, Budget.endless()), history.undated().chains());
  }

  @Property(tries = 300)
  void aReplayThatEndsEarlierIsTheBeginningOfTheWhole(@ForAll("evidence") List<String> evidence) {
    Snapshot snapshot = snapshot(evidence);
    ChainQuestion question = question(snapshot);
    LocalDate day = LocalDate.of(2024, 1, 3);

    List<HistoryStep> whole = new Replay(snapshot, question).run(Budget.endless()).days();
    List<HistoryStep> part = new Replay(snapshot, asOf(question, day)).run(Budget.endless()).days();

    assertThat(part)
        .isEqualTo(whole.stream().filter(step -> !step.day().orElseThrow().isAfter(day)).toList());
  }

  /** What the changes tell, and nothing else. */
  private static final class Told {
    private final Set<String> chains = new LinkedHashSet<>();
    private final Map<Id, Map<What, String>> legs = new HashMap<>();
    private final Map<String, String> joins = new HashMap<>();
    private boolean gap = true;

    void add(HistoryStep step) {
      step.changes().forEach(this::add);
    }

    private void add(AnswerChange change) {
      switch (change.what()) {
        case CHAIN_APPEARED -> chains.add(change.chain().orElseThrow());
        case CHAIN_DISAPPEARED -> chains.remove(change.chain().orElseThrow());
        case GAP -> gap = change.after().isPresent();
        case DISTANCE -> throw new AssertionError("no distance is told");
        case JOIN_VERDICT, JOIN_BASIS, JOIN_CONTINUITY ->
            joins.put(
                change.chain().orElseThrow() + change.join() + change.what(),
                change.after().orElseThrow());
        default -> addToLeg(change);
      }
    }

    private void addToLeg(AnswerChange change) {
      if (change.what() == What.DOCUMENTS && change.before().isEmpty()) {
        // It was not in the answer, or is there anew.
        legs.put(change.leg().orElseThrow(), new EnumMap<>(What.class));
      }
      Map<What, String> leg =
          legs.computeIfAbsent(
              change.leg().orElseThrow(), id -> new EnumMap<What, String>(What.class));
      change
          .after()
          .ifPresentOrElse(value -> leg.put(change.what(), value), () -> leg.remove(change.what()));
    }

    void assertIs(ChainAnswer answer, List<String> listed) {
      assertThat(listed).isEqualTo(answer.chains().stream().map(Chain::id).toList());
      assertThat(chains).containsExactlyInAnyOrderElementsOf(listed);
      assertThat(gap).isEqualTo(answer.gap().isPresent());
      for (Chain chain : answer.chains()) {
        chain.legs().forEach(this::assertIs);
        for (int at = 0; at < chain.joins().size(); at++) {
          String join = chain.id() + "OptionalInt[" + (at + 1) + "]";
          assertThat(joins)
              .containsEntry(
                  join + What.JOIN_VERDICT, chain.joins().get(at).timing().verdict().name())
              .containsEntry(join + What.JOIN_BASIS, chain.joins().get(at).timing().basis().name())
              .containsEntry(
                  join + What.JOIN_CONTINUITY, chain.joins().get(at).continuity().name());
        }
      }
    }

    private void assertIs(Leg leg) {
      Map<What, String> told = legs.getOrDefault(leg.id(), Map.of());
      var support = leg.reading().support();
      assertThat(told.get(What.DOCUMENTS)).isEqualTo("" + support.documents().size());
      assertThat(told.getOrDefault(What.COARSER, "0")).isEqualTo("" + support.coarser().size());
      assertThat(told.getOrDefault(What.ORIGINS, "0")).isEqualTo("" + support.origins().size());
      assertThat(Optional.ofNullable(told.get(What.CERTAINTY)))
          .isEqualTo(support.certainty().map(Enum::name));
      assertThat(Optional.ofNullable(told.get(What.DEPARTED)))
          .isEqualTo(text(leg.window().departure()));
      assertThat(Optional.ofNullable(told.get(What.ARRIVED)))
          .isEqualTo(text(leg.window().arrival()));
      assertThat(told.getOrDefault(What.MODE, Mode.UNKNOWN.name()))
          .isEqualTo(leg.reading().mode().name());
      assertThat(Optional.ofNullable(told.get(What.VESSEL)))
          .isEqualTo(leg.reading().vessel().map(Id::value));
    }

    private static Optional<String> text(Bounds bounds) {
      return Edtf.of(bounds).map(Edtf::text);
    }
  }
}
