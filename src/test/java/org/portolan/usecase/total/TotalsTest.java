package org.portolan.usecase.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.evidence.TotalClaim;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Spread;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.time.Edtf;

/** Cumulative figures in series, and how they grow and fall. */
class TotalsTest {
  private final CorpusBuilder corpus = Corpus.builder();

  /** A figure from x to y, said on a day, counted since the start of 2023. */
  private TotalsTest total(String id, String figure, String said, String... via) {
    return claim(id, id + "-claim", figure, said, Rank.NORMAL, via);
  }

  private TotalsTest claim(
      String total, String id, String figure, String said, Rank rank, String... via) {
    String[] words = figure.split(" ", -1);
    StatedBuilder stated =
        Stated.builder()
            .party(StatedField.FROM, new Id("x"))
            .party(StatedField.TO, new Id("y"))
            .date(StatedField.SINCE, ReportedDate.of("2023-01-01"))
            .quantity(
                Quantity.of(
                    new BigDecimal(words[1]), Unit.CONTAINERS, Qualifier.valueOf(words[0])));
    for (String place : via) {
      stated.place(StatedField.VIA, PlaceMention.at(new Id(place)));
    }
    corpus.add(
        new TotalClaim(
            new Id(id),
            new Id(total),
            new Provenance(
                new Id("doc-" + id),
                List.of(),
                new Attribution(List.of(new Id("someone-" + id))),
                Basis.TOLD,
                Certainty.ASSERTED,
                rank,
                Optional.of(ReportedDate.of(said)),
                List.of(),
                Optional.empty(),
                Optional.empty()),
            stated.build()));
    corpus.add(
        new Document(
            new Id("doc-" + id),
            id,
            Optional.empty(),
            Optional.of(Edtf.parse(said)),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  private List<TotalReport> reports(String... totals) {
    return reports(Lens.EVERYTHING, totals);
  }

  private List<TotalReport> reports(Lens lens, String... totals) {
    for (String total : totals) {
      corpus.add(new Subject(new Id(total), Subject.Type.TOTAL, Optional.empty()));
    }
    return new Totals(corpus.build(), lens, Budget.endless())
        .list(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private List<Growth> growth(List<TotalReport> reports) {
    return new Growths(corpus.build(), Lens.EVERYTHING, Budget.endless()).of(reports);
  }

  private static Spread spread(String lower, String upper) {
    return new Spread(
        Optional.of(lower).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        Optional.of(upper).filter(text -> !text.isEmpty()).map(BigDecimal::new));
  }

  @Test
  void growthHasTheIntervalThatTheQualifiersAllow() {
    total("a", "ABOUT 1000", "2023-06-01");
    total("b", "EXACT 1500", "2023-06-11");

    Growth growth = growth(reports("a", "b")).get(0);

    assertThat(growth.difference()).isEqualByComparingTo("500");
    assertThat(growth.differenceBetween()).isEqualTo(spread("400.0", "600.0"));
    assertThat(growth.ratio()).contains(new BigDecimal("1.50"));
    assertThat(growth.basis()).isEqualTo(Growth.Basis.SAME_START);
    Growth.Rate rate = growth.rate().orElseThrow();
    assertThat(List.of(rate.leastDays(), rate.mostDays())).containsExactly(10L, 10L);
    assertThat(rate.perDay().lower().orElseThrow()).isEqualByComparingTo("40");
    assertThat(rate.perDay().upper().orElseThrow()).isEqualByComparingTo("60");
  }

  @Test
  void whatIsOpenStaysOpen() {
    total("a", "MORE_THAN 1000", "2023-06-01");
    total("b", "AT_LEAST 1500", "2023-06-11");

    Growth growth = growth(reports("a", "b")).get(0);

    assertThat(growth.differenceBetween()).isEqualTo(spread("", ""));
    assertThat(growth.ratioBetween()).isEqualTo(spread("0", ""));
  }

  @Test
  void withoutTimeBetweenThereIsNoRate() {
    total("a", "EXACT 1000", "2023-06");
    total("b", "EXACT 1500", "2023-06");

    assertThat(growth(reports("a", "b")).get(0).rate()).isEmpty();
  }

  @Test
  void aTotalThatFallsLaterOnIsFlagged() {
    total("a", "EXACT 1000", "2023-06-01");
    total("b", "ABOUT 500", "2023-07-01");

    assertThat(Series.of(reports("a", "b"), Budget.endless()).get(0).falls())
        .containsExactly(new Series.Fall(new Id("a"), new Id("b"), true));
  }

  @Test
  void aFallOfTheNumberAloneIsToldFromOneOfTheTotal() {
    total("a", "MORE_THAN 1000", "2023-06-01");
    total("b", "MORE_THAN 900", "2023-07-01");

    assertThat(Series.of(reports("a", "b"), Budget.endless()).get(0).falls())
        .containsExactly(new Series.Fall(new Id("a"), new Id("b"), false));
  }

  @Test
  void whatWasNotSurelySaidLaterDoesNotFall() {
    total("a", "EXACT 1000", "2023-06");
    total("b", "EXACT 500", "2023-06-10");

    assertThat(Series.of(reports("a", "b"), Budget.endless()).get(0).falls()).isEmpty();
  }

  @Test
  void totalsByDifferentWaysAreSeriesOfTheirOwnThatOverlap() {
    total("all", "EXACT 1000", "2023-06-01");
    total("part", "EXACT 700", "2023-06-02", "rajin");

    List<Series> series = Series.of(reports("all", "part"), Budget.endless());

    assertThat(series).hasSize(2);
    assertThat(series.get(0).totals()).containsExactly(new Id("all"));
    assertThat(series.get(0).overlaps()).containsExactly(new Id("part"));
    assertThat(series.get(1).via()).containsExactly(new Id("rajin"));
    assertThat(series).flatMap(Series::falls).isEmpty();
  }

  @Test
  void aPreferredFigureLeadsAndTheOthersStillCount() {
    claim("a", "one", "EXACT 900", "2023-06-01", Rank.NORMAL);
    claim("a", "two", "EXACT 900", "2023-06-02", Rank.NORMAL);
    claim(
        "a",
        "three",
        "EXACT 1000",
        "2023-06-03",
        new Rank(Rank.Level.PREFERRED, Optional.of("the later count")));

    TotalReport report = reports("a").get(0);

    assertThat(report.figure().value()).isEqualByComparingTo("1000");
    assertThat(report.figures()).hasSize(2);
    assertThat(report.support().documents()).hasSize(3);
    assertThat(report.support().origins()).hasSize(3);
  }

  @Test
  void aDeprecatedFigureCountsOnlyWhenAskedFor() {
    Rank withdrawn = new Rank(Rank.Level.DEPRECATED, Optional.of("withdrawn"));
    claim("a", "one", "EXACT 900", "2023-06-01", Rank.NORMAL);
    claim("a", "two", "EXACT 90000", "2023-06-02", withdrawn);

    assertThat(reports("a").get(0).figures()).hasSize(1);
    assertThat(
            new Totals(corpus.build(), Lens.EVERYTHING.withDeprecated(true), Budget.endless())
                .list(Optional.empty(), Optional.empty(), Optional.empty())
                .get(0)
                .figures())
        .hasSize(2);
  }

  @Test
  void aTotalThatNobodyStatesIsNotListed() {
    assertThat(reports("empty")).isEmpty();
    assertThat(Series.of(List.of(), Budget.endless())).isEmpty();
  }

  @Test
  void theCaseGrowsByAFactorThatTheQualifiersLeaveOpenAbove() {
    Corpus bundled = TheCase.dataSet().corpus();
    List<TotalReport> reports =
        new Totals(bundled, Lens.EVERYTHING, Budget.endless())
            .list(Optional.of(Unit.CONTAINERS), Optional.empty(), Optional.empty());
    Growth growth = new Growths(bundled, Lens.EVERYTHING, Budget.endless()).of(reports).get(0);

    assertThat(growth.differenceBetween()).isEqualTo(spread("5630.0", ""));
    assertThat(growth.ratioBetween().lower().orElseThrow().doubleValue()).isBetween(1.763, 1.765);
    assertThat(growth.rate().orElseThrow().leastDays()).isEqualTo(180);
    assertThat(growth.rate().orElseThrow().mostDays()).isEqualTo(208);
    assertThat(Series.of(reports, Budget.endless()))
        .extracting(series -> series.totals().toString())
        .containsExactly("[containers-1000, containers-6700]", "[containers-13000]");
    assertThat(Series.of(reports, Budget.endless())).flatMap(Series::falls).isEmpty();
  }
}
