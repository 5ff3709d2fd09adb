package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.ModelRule;
import org.springframework.beans.factory.annotation.Autowired;

/** How the report of what is broken is told. */
@WebTest
class DataHealthTest {
  private static final String PATH = "/health/data";

  private static long revision = 1_000;

  @Autowired private Asking asking;
  @Autowired private FakeGraph graph;

  @AfterEach
  void mend() {
    holding(List.of());
    graph.hold(TheCase.dataSet().corpus(), WebTestApplication.REVISION);
  }

  private void holding(List<Defect> defects) {
    graph.breakBy(defects);
    graph.hold(TheCase.dataSet().corpus(), revision++);
  }

  @Test
  void nothingIsReportedOfASoundGraph() {
    Asking.Answer answer = asking.get(PATH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("$.items")).isEqualTo(List.of());
    assertThat(answer.at("$.count")).isEqualTo(0);
    assertThat(answer.at("$.rules")).isEqualTo(List.of());
    assertThat(answer.at("$.derivedCompared")).isEqualTo(true);
    assertThat(answer.at("$.next")).isNull();
    assertThat(answer.body()).doesNotContain("partial");
  }

  @Test
  void aBrokenNodeIsToldByItsIdWithTheRule() {
    holding(
        List.of(
            new Defect(
                "Movement", "by-hand", false, ModelRule.MISSING_RELATIONSHIP, "it has no TO")));

    Asking.Answer answer = asking.get(PATH);

    assertThat(answer.at("$.items[0].rule")).isEqualTo("MISSING_RELATIONSHIP");
    assertThat(answer.at("$.items[0].label")).isEqualTo("Movement");
    assertThat(answer.at("$.items[0].id")).isEqualTo("by-hand");
    assertThat(answer.at("$.items[0].elementId")).isNull();
    assertThat(answer.at("$.items[0].text")).isEqualTo("it has no TO");
    assertThat(answer.at("$.items[0].leftOut")).isEqualTo(true);
    assertThat(answer.at("$.rules[0].rule")).isEqualTo("MISSING_RELATIONSHIP");
    assertThat(answer.at("$.rules[0].count")).isEqualTo(1);
  }

  @Test
  void aNodeWithoutAnIdIsToldByItsElementId() {
    holding(List.of(new Defect("Place:Vessel", "4:x:1", true, ModelRule.IDENTITY, "it has no id")));

    Asking.Answer answer = asking.get(PATH);

    assertThat(answer.at("$.items[0].label")).isEqualTo("Place:Vessel");
    assertThat(answer.at("$.items[0].id")).isNull();
    assertThat(answer.at("$.items[0].elementId")).isEqualTo("4:x:1");
    assertThat(answer.at("$.items[0].leftOut")).isEqualTo(true);
  }

  @Test
  void whatIsOnlyPartlyBrokenIsNotLeftOut() {
    holding(List.of(new Defect("Place", "rajin", false, ModelRule.BAD_VALUE, "'location'")));

    assertThat(asking.get(PATH).at("$.items[0].leftOut")).isEqualTo(false);
  }

  @Test
  void manyDefectsComePageByPage() {
    List<Defect> many = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      many.add(new Defect("Claim", "claim-" + i, false, ModelRule.BAD_DATE, "no date"));
    }
    holding(many);

    Asking.Answer first = asking.get(PATH + "?limit=40");
    Asking.Answer second = asking.get(PATH + "?limit=40&cursor=" + first.at("$.next"));

    assertThat(first.at("$.items.length()")).isEqualTo(40);
    assertThat(first.at("$.count")).isEqualTo(45);
    assertThat(first.header("Link")).contains("rel=\"next\"");
    assertThat(second.at("$.items.length()")).isEqualTo(5);
    assertThat(second.at("$.next")).isNull();
  }

  @Test
  void aCursorOfOtherDefectsIsRefused() {
    List<Defect> many = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      many.add(new Defect("Claim", "claim-" + i, false, ModelRule.BAD_DATE, "no date"));
    }
    holding(many);
    Object cursor = asking.get(PATH + "?limit=1").at("$.next");
    holding(many.subList(1, 3));

    Asking.Answer answer = asking.get(PATH + "?limit=1&cursor=" + cursor);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("$.parameter")).isEqualTo("cursor");
  }

  @Test
  void aParameterThatItDoesNotHaveIsRefused() {
    assertThat(asking.get(PATH + "?from=Najin").status()).isEqualTo(400);
  }
}
