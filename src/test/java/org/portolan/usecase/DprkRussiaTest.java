package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.Basis;
import org.portolan.chain.Chain;
import org.portolan.chain.Continuity;
import org.portolan.chain.Leg;
import org.portolan.chain.Timing;
import org.portolan.chain.Verdict;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Window;
import org.portolan.usecase.total.Growth;
import org.portolan.usecase.total.Growths;
import org.portolan.usecase.total.TotalReport;
import org.portolan.usecase.total.Totals;

/** The bundled case answers what it was made to answer. */
class DprkRussiaTest {
  private static final Bounds SEPTEMBER = Edtf.parse("2023-09-07/2023-10-01").bounds();

  private final Snapshot snapshot = new Snapshot(TheCase.dataSet().corpus(), 1);

  private ChainAnswer ask(Map<String, String> question) {
    return FindChains.between(
        snapshot,
        new QuestionReader(snapshot)
            .read(key -> Optional.ofNullable(question.get(key)).stream().toList()),
        20,
        Budget.endless());
  }

  private Chain theChain() {
    List<Chain> chains = ask(Map.of("from", "Najin", "to", "Tikhorestk")).chains();
    assertThat(chains).hasSize(1);
    return chains.get(0);
  }

  @Test
  void theChainIsOneAndItsJoinRestsOnAStatedSequence() {
    assertThat(theChain().joins())
        .singleElement()
        .satisfies(
            join -> {
              assertThat(join.at()).isEqualTo(new Id("dunay"));
              assertThat(join.timing())
                  .isEqualTo(new Timing(Verdict.POSSIBLE, Basis.STATED_SEQUENCE));
              assertThat(join.continuity()).isEqualTo(Continuity.STATED);
            });
  }

  @Test
  void theVoyageHasFourDocumentsOneOriginAndAShipThatTwoDocumentsName() {
    Leg voyage = theChain().legs().get(0);

    assertThat(voyage.reading().mode()).isEqualTo(Mode.SEA);
    assertThat(voyage.window()).isEqualTo(new Window(SEPTEMBER, SEPTEMBER));
    assertThat(voyage.reading().support().documents()).hasSize(4);
    assertThat(voyage.reading().support().coarser()).isEmpty();
    assertThat(voyage.reading().support().origins()).containsExactly(new Id("white-house"));
    assertThat(voyage.reading().vessel()).contains(new Id("mv-angara"));
    assertThat(voyage.reading().vesselDocuments()).hasSize(2);
  }

  @Test
  void theTrainIsUndatedWithThreeDocumentsAndOneCoarser() {
    Leg train = theChain().legs().get(1);

    assertThat(train.reading().mode()).isEqualTo(Mode.RAIL);
    assertThat(train.window()).isEqualTo(Window.OPEN);
    assertThat(train.reading().support().documents()).hasSize(3);
    assertThat(train.reading().support().coarser()).containsExactly(new Id("unnamed-2023-10"));
    assertThat(train.reading().support().origins()).hasSize(1);
  }

  @Test
  void theTwoHundredAndNinetyKilometresEndAtTheBorderInTwoReportsAndAtTheFrontInTheThird() {
    assertThat(ReportedDistance.along(theChain(), TheCase.dataSet().corpus(), Lens.EVERYTHING))
        .extracting(
            told -> told.to().value(),
            told -> told.distance().value().toPlainString(),
            told -> told.distance().unit().symbol(),
            told -> told.distance().qualifier().name(),
            told -> told.documents().size())
        .containsExactlyInAnyOrder(
            tuple("ukrainian-border", "290", "km", "ABOUT", 2),
            tuple("ukraine-front-line", "290", "km", "EXACT", 1),
            tuple("ukraine-front-line", "180", "mi", "EXACT", 1));
  }

  @Test
  void theDayBeforeTheFirstReportThereIsAGapThatTheDateOpened() {
    ChainAnswer answer = ask(Map.of("from", "Najin", "to", "Tikhoretsk", "asOf", "2023-10-13"));

    assertThat(answer.chains()).isEmpty();
    assertThat(answer.gap())
        .hasValueSatisfying(
            gap -> {
              assertThat(gap.gap().from()).isEqualTo(new Id("rajin"));
              assertThat(gap.gap().to()).isEqualTo(new Id("tikhoretsk"));
              assertThat(gap.reasons())
                  .extracting(ChainAnswer.Reason::parameter)
                  .containsExactly("asOf");
            });
  }

  @Test
  void whereTwoFiltersHideTheChainTheyAreNamedTogether() {
    ChainAnswer answer =
        ask(
            Map.of(
                "from",
                "Najin",
                "to",
                "Tikhoretsk",
                "asOf",
                "2023-10-13",
                "arriveBefore",
                "2023-09-01"));

    assertThat(answer.gap())
        .hasValueSatisfying(
            gap ->
                assertThat(gap.reasons())
                    .singleElement()
                    .satisfies(
                        reason -> assertThat(reason.parameter()).startsWith("asOf,arriveBefore")));
  }

  @Test
  void onTheDayOfTheFirstReportEachLegHasOneDocument() {
    List<Chain> chains =
        ask(Map.of("from", "Najin", "to", "Tikhoretsk", "asOf", "2023-10-14")).chains();

    assertThat(chains).hasSize(1);
    assertThat(chains.get(0).legs())
        .allSatisfy(leg -> assertThat(leg.reading().support().documents()).hasSize(1));
  }

  @Test
  void betweenTheCountriesNothingIsJoinedAtACountry() {
    List<Chain> chains =
        ask(Map.of("from", "North Korea", "to", "Russia", "group", "NONE")).chains();

    assertThat(chains)
        .extracting(Chain::id)
        .contains(
            "angara-rajin-dunay",
            "angara-rajin-dunay.rail-dunay-tikhoretsk",
            "deliveries-2023",
            "deliveries-2022-2024",
            "artillery-deliveries-2023");
    assertThat(chains)
        .flatMap(Chain::joins)
        .extracting(join -> join.at().value())
        .doesNotContain("russia", "north-korea");
  }

  @Test
  void theTotalsComeInTheOrderInWhichTheyWereSaid() {
    Totals totals = new Totals(TheCase.dataSet().corpus(), Lens.EVERYTHING, Budget.endless());
    List<TotalReport> reports =
        totals.list(Optional.of(Unit.CONTAINERS), Optional.empty(), Optional.empty());

    assertThat(reports)
        .extracting(report -> report.figures().get(0).quantity().value().intValueExact())
        .containsExactly(1000, 6700, 13000);
    assertThat(reports)
        .extracting(
            report -> report.support().documents().size(),
            report -> report.support().origins().size())
        .as("documents and origins")
        .containsExactly(tuple(4, 1), tuple(1, 1), tuple(1, 1));
    assertThat(reports.get(2).via()).containsExactly(new Id("rajin"));
    assertThat(reports.get(2).since()).extracting(Object::toString).containsExactly("2022-06~");
  }

  @Test
  void onlyTheGrowthThatASourceStatesIsGiven() {
    Totals totals = new Totals(TheCase.dataSet().corpus(), Lens.EVERYTHING, Budget.endless());
    List<Growth> growth =
        new Growths(TheCase.dataSet().corpus(), Lens.EVERYTHING, Budget.endless())
            .of(totals.list(Optional.of(Unit.CONTAINERS), Optional.empty(), Optional.empty()));

    assertThat(growth)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.basis()).isEqualTo(Growth.Basis.COMPARED_BY_SOURCE);
              assertThat(one.difference()).isEqualByComparingTo("6300");
              assertThat(one.ratio())
                  .hasValueSatisfying(r -> assertThat(r).isEqualByComparingTo("1.94"));
              assertThat(one.claims()).hasSize(1);
            });
  }

  @Test
  void beforeTheSecondFigureWasPublishedOnlyTheFirstIsKnown() {
    Totals totals =
        new Totals(
            TheCase.dataSet().corpus(), Lens.asOf(LocalDate.of(2024, 8, 26)), Budget.endless());

    assertThat(totals.list(Optional.of(Unit.CONTAINERS), Optional.empty(), Optional.empty()))
        .hasSize(1);
  }
}
