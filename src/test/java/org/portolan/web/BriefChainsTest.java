package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class BriefChainsTest {
  private static final String FULL = "/chains?from=Najin&to=Tikhorestk";
  private static final String BRIEF = FULL + "&detail=BRIEF";

  @Autowired private Asking asking;

  @Test
  void aChainInBriefHasItsLegsJoinsAndTiming() {
    assertThat(asking.get(BRIEF).at("$.chains[0].keys()"))
        .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
        .containsExactly("id", "legs", "joins", "timing", "weakestLeg");
  }

  @Test
  void aLegInBriefCountsItsEvidenceAndNamesItsClaims() {
    Asking.Answer brief = asking.get(BRIEF);
    Asking.Answer full = asking.get(FULL);

    assertThat(brief.at("$.chains[0].legs[0].evidence.keys()"))
        .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
        .containsExactly("claims", "documents", "coarser", "origins");
    for (String key : List.of("claims", "documents", "coarser", "origins")) {
      String path = "$.chains[0].legs[*].evidence." + key;
      assertThat(brief.at(path)).isEqualTo(full.at(path));
    }
  }

  @Test
  void whatIsToldInBriefIsWhatIsToldInFull() {
    Asking.Answer brief = asking.get(BRIEF);
    Asking.Answer full = asking.get(FULL);

    for (String path :
        List.of(
            "$.question",
            "$.chains[0].id",
            "$.chains[0].joins",
            "$.chains[0].timing",
            "$.chains[0].weakestLeg",
            "$.chains[0].legs[*].sequence",
            "$.chains[0].legs[*].movement",
            "$.chains[0].legs[*].mode",
            "$.chains[0].legs[*].from.id",
            "$.chains[0].legs[*].from.name",
            "$.chains[0].legs[*].to.id",
            "$.chains[0].legs[*].to.name",
            "$.chains[0].legs[*].departed",
            "$.chains[0].legs[*].arrived",
            "$.gaps",
            "$.snapshot",
            "$.next")) {
      assertThat(brief.at(path)).as(path).isEqualTo(full.at(path));
    }
    assertThat(brief.at("$.chains[0].legs[0].vessel"))
        .isEqualTo(Map.of("id", "mv-angara", "name", "MV Angara", "flag", "RU"));
    assertThat(brief.at("$.chains[0].legs[1].vessel")).isNull();
  }

  @Test
  void pagesInBriefAreThoseInFull() {
    for (String group : List.of("ROUTE", "NONE")) {
      for (int limit = 1; limit <= 3; limit++) {
        String path =
            "/chains?from=North%%20Korea&to=Russia&group=%s&limit=%d".formatted(group, limit);
        Asking.Answer full = asking.get(path);
        Asking.Answer brief = asking.get(path + "&detail=BRIEF");

        assertThat(brief.at("$.chains[*].id")).isEqualTo(full.at("$.chains[*].id"));
        assertThat(brief.at("$.next") == null).isEqualTo(full.at("$.next") == null);
      }
    }
  }

  @Test
  void aGapInBriefHasTheSameReasons() {
    Asking.Answer full = asking.get(FULL + "&mode=SEA");
    Asking.Answer brief = asking.get(BRIEF + "&mode=SEA");

    for (String path :
        List.of(
            "$.gaps[0].from",
            "$.gaps[0].to",
            "$.gaps[0].km",
            "$.gaps[0].reasons",
            "$.gaps[0].text",
            "$.gaps[0].leaving.id")) {
      assertThat(brief.at(path)).as(path).isEqualTo(full.at(path));
    }
    assertThat(brief.at("$.gaps[0].leaving.keys()"))
        .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
        .doesNotContain("evidence", "discrepancies");
  }

  @Test
  void fullIsWhatIsAnsweredUnlessAskedOtherwise() {
    assertThat(asking.get(FULL + "&detail=full").at("$.chains"))
        .isEqualTo(asking.get(FULL).at("$.chains"));
  }

  @Test
  void anotherDetailIsRefused() {
    Asking.Answer answer = asking.get(FULL + "&detail=SHORT");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("$.parameter")).isEqualTo("detail");
    assertThat(answer.at("$.detail").toString()).contains("SHORT", "FULL, BRIEF");
  }

  @Test
  void detailIsRefusedWherePlacesAreAskedFor() {
    Asking.Answer answer = asking.get("/chains?from=rajin&detail=BRIEF");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("$.parameter")).isEqualTo("detail");
  }

  @Test
  void anExplanationIsNoneInBrief() {
    Asking.Answer answer = asking.get(BRIEF + "&explain=true");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("$.parameter")).isEqualTo("explain");
  }
}
