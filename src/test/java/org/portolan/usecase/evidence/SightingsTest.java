package org.portolan.usecase.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;

class SightingsTest {

  private static List<SightingReport> list(Corpus corpus, Lens lens, String... at) {
    return new Sightings(corpus, lens, Budget.endless())
        .list(at.length == 0 ? Optional.empty() : Optional.of(new Id(at[0])));
  }

  private static List<String> ids(List<SightingReport> reports) {
    return reports.stream().map(report -> report.standing().thing().value()).toList();
  }

  @Test
  void aboutThreeHundredContainersStoodAtNajin() {
    List<SightingReport> reports = list(TheCase.dataSet().corpus(), Lens.EVERYTHING, "rajin");

    assertThat(ids(reports)).containsExactly("najin-containers");
    assertThat(reports.get(0).quantities().get(0).said().value()).hasToString("300");
    assertThat(reports.get(0).dates().get(0).said()).hasToString("2023-09-07/2023-09-08");
  }

  @Test
  void aCountryHasWhatWasSeenInsideIt() {
    assertThat(ids(list(TheCase.dataSet().corpus(), Lens.EVERYTHING, "north-korea")))
        .contains("najin-containers", "tumangang-freight-cars");
  }

  @Test
  void seventyThreeFreightCarsHaveOneOriginThatNobodyNames() {
    SightingReport cars =
        list(TheCase.dataSet().corpus(), Lens.EVERYTHING, "tumangang").stream()
            .filter(report -> report.standing().thing().value().equals("tumangang-freight-cars"))
            .findFirst()
            .orElseThrow();

    assertThat(cars.quantities().get(0).said().value()).hasToString("73");
    assertThat(cars.standing().support().origins()).containsExactly(new Id("unknown"));
  }

  @Test
  void contradictingVersionsStandSideBySideTheBestSupportedFirst() {
    Corpus corpus =
        new Seen()
            .at("port", "2023-09-07", 300, "x", Certainty.ASSERTED)
            .at("elsewhere", "2023-09", 20, "y", Certainty.ASSERTED)
            .at("elsewhere", "2023-09", 20, "z", Certainty.ASSERTED)
            .corpus();
    SightingReport report = list(corpus, Lens.EVERYTHING).get(0);

    assertThat(report.places())
        .extracting(version -> version.said().place() + " " + version.claims())
        .containsExactly("elsewhere [c-2, c-3]", "port [c-1]");
    assertThat(report.quantities())
        .extracting(version -> version.said().value() + " " + version.documents())
        .containsExactly("20 [doc-2, doc-3]", "300 [doc-1]");
    assertThat(list(corpus, Lens.EVERYTHING, "port")).hasSize(1);
    assertThat(list(corpus, Lens.EVERYTHING, "elsewhere")).hasSize(1);
  }

  @Test
  void whatWasInItIsListedAndDoesNotCountAsSeeingIt() {
    Corpus corpus =
        new Seen()
            .at("port", "2023-09-07", 300, "x", Certainty.ASSERTED)
            .holding("weapons", "y")
            .corpus();
    SightingReport report = list(corpus, Lens.EVERYTHING).get(0);

    assertThat(report.contents())
        .extracting(version -> version.said().contents() + " " + version.said().certainty())
        .containsExactly("[weapons] POSSIBLE");
    assertThat(report.standing().support().documents()).containsExactly(new Id("doc-1"));
    assertThat(report.standing().support().origins()).containsExactly(new Id("x"));
  }

  @Test
  void aSightingThatIsOnlyDeniedIsNotListed() {
    Corpus corpus = new Seen().at("port", "2023", 1, "x", Certainty.DENIED).corpus();

    assertThat(list(corpus, Lens.EVERYTHING)).isEmpty();
  }

  @Test
  void asOfADayBeforeTheFirstReportNothingWasSeen() {
    Corpus corpus = new Seen().at("port", "2023", 1, "x", Certainty.ASSERTED).corpus();

    assertThat(list(corpus, Lens.asOf(LocalDate.of(2023, 12, 31)))).isEmpty();
    assertThat(list(corpus, Lens.asOf(LocalDate.of(2024, 1, 1)))).hasSize(1);
  }
}
