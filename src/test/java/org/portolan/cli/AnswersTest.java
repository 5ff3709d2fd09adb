package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;

/** What the command line prints of distances. */
class AnswersTest {
  private static String chain(Corpus corpus, String from, String to) {
    Map<String, String> question = Map.of("from", from, "to", to);
    Snapshot snapshot = new Snapshot(corpus, 1);
    return Answers.to(
        snapshot,
        new QuestionReader(snapshot)
            .read(key -> Optional.ofNullable(question.get(key)).stream().toList()),
        20);
  }

  @Test
  void theWayBySeaStandsBesideTheGeodesic() {
    assertThat(chain(TheCase.dataSet().corpus(), "Najin", "Tikhoretsk"))
        .containsPattern(
            "none reported; 182 km measured \\(geodesic, ± 2 km\\),"
                + " 197 km measured \\(by sea around land, ± 2\\d km\\)")
        .contains("6919 km measured (geodesic, ± 2 km)")
        .doesNotContain("warning");
  }

  @Test
  void aReportedDistanceStandsBesideTheMeasuredOne() {
    assertThat(chain(TheCase.dataSet().corpus(), "Najin", "Tikhoretsk"))
        .contains(
            "Tikhoretsk – Ukrainian border: about 290 km by kbs-2023-10-16, yonhap-2023-10-14")
        .contains(
            "202 km measured (to the nearest point of the border, ± 6 km);"
                + " they differ, the report has 43.7 % more")
        .contains("Crimea")
        .contains("not computed (geodesic): Ukraine front line is a line that moves")
        .doesNotContainIgnoringCase("refuted");
  }

  @Test
  void aLegThatIsTooFastIsWarnedOf() {
    Corpus corpus =
        NetworkText.corpus(
            """
            place vladivostok PORT  at 43.1 131.87
            place los-angeles PORT  at 33.75 -118.25
            vladivostok -SEA-> los-angeles  during 2023-09-07
            """);

    assertThat(chain(corpus, "vladivostok", "los-angeles"))
        .containsPattern(
            "warning +needs 37\\d km/h \\(20\\d knots\\) for 1 day, more than anything by SEA can do"
                + " \\(108 km/h\\)");
  }

  @Test
  void aLegWithoutCoordinatesIsNotMeasured() {
    assertThat(chain(NetworkText.corpus("a -RAIL-> b"), "a", "b"))
        .contains("not measured: a place has no coordinates")
        .doesNotContain("warning");
  }
}
