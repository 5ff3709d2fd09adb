package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers as if some claims did not exist. */
@WebTest
class WhatIfTest {
  private static final String CHAIN = "/chains?from=Najin&to=Tikhoretsk";

  @Autowired private Asking asking;

  @Test
  void withoutOneReportEachLegHasOneFewer() {
    Asking.Answer answer = asking.get(CHAIN + "&exclude=kbs-2023-10-16");

    assertThat(answer.at("$.chains[0].legs[*].evidence.documents")).isEqualTo(List.of(3, 2));
    assertThat(answer.at("$.question.claims.exclude")).isEqualTo(List.of("kbs-2023-10-16"));
  }

  @Test
  void withoutTheWhiteHouseOnlyTheReportThatCitesTheGovernmentIsLeft() {
    Asking.Answer answer = asking.get(CHAIN + "&exclude=White%20House");

    assertThat(answer.at("$.chains[0].legs[*].evidence.documentIds"))
        .isEqualTo(List.of(List.of("kbs-2023-10-16"), List.of("kbs-2023-10-16")));
    assertThat(answer.at("$.chains[0].legs[0].vessel")).isNull();
  }

  @Test
  void withoutTheGovernmentThereIsAGapThatSaysSo() {
    Asking.Answer answer = asking.get(CHAIN + "&exclude=us-government");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("$.chains")).isEqualTo(List.of());
    assertThat(answer.at("$.gaps[0].reasons[*].parameter")).isEqualTo(List.of("exclude"));
    assertThat(answer.at("$.gaps[0].reasons[*].value")).isEqualTo(List.of("us-government"));
  }

  @Test
  void severalSourcesAreExcludedTogether() {
    Asking.Answer answer =
        asking.get(CHAIN + "&exclude=kbs-2023-10-16,yonhap-2023-10-14&exclude=joongang-2023-10-15");

    assertThat(answer.at("$.chains")).isEqualTo(List.of());
    assertThat(answer.at("$.gaps[0].reasons[*].parameter"))
        .isEqualTo(List.of("exclude", "exclude", "exclude", "exclude"));
  }

  @ParameterizedTest
  @CsvSource({
    "minOrigins=2, minOrigins",
    "grade=B2, grade",
    "basis=WITNESSED, basis",
    "'basis=WITNESSED,DEDUCED', basis"
  })
  void aThresholdThatHidesTheChainIsNamed(String filter, String parameter) {
    Asking.Answer answer = asking.get(CHAIN + "&" + filter);

    assertThat(answer.at("$.chains")).isEqualTo(List.of());
    assertThat(answer.at("$.gaps[0].reasons[*].parameter")).isEqualTo(List.of(parameter));
  }

  @Test
  void filtersThatHideTheChainTogetherAreNamedTogetherAndNoOthers() {
    Asking.Answer answer = asking.get(CHAIN + "&exclude=us-government&minOrigins=2");

    assertThat(answer.at("$.gaps[0].reasons[*].parameter"))
        .isEqualTo(List.of("exclude,minOrigins"));
    assertThat(answer.at("$.gaps[0].reasons[0].text"))
        .isEqualTo(
            "To take away one of exclude,minOrigins is not enough; without all of them there is a"
                + " chain.");
  }

  @Test
  void whatIsAssertedPassesTheHighestCertainty() {
    assertThat(asking.get(CHAIN + "&certainty=ASSERTED&minOrigins=1").at("$.chains.length()"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "exclude=nobody, 404, exclude",
    "exclude=, 400, exclude",
    "certainty=SURE, 400, certainty",
    "basis=HEARSAY, 400, basis",
    "grade=G9, 400, grade",
    "deprecated=maybe, 400, deprecated",
    "minOrigins=-1, 400, minOrigins",
    "minOrigins=many, 400, minOrigins"
  })
  void aValueThatCannotBeIsRefused(String filter, int status, String parameter) {
    Asking.Answer answer = asking.get(CHAIN + "&" + filter);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.at("$.parameter")).isEqualTo(parameter);
  }

  @Test
  void theChainAsAWholeHasItsEvidence() {
    Asking.Answer answer = asking.get(CHAIN);

    assertThat(answer.at("$.chains[0].evidence.documents")).isEqualTo(4);
    assertThat(answer.at("$.chains[0].evidence.coarser")).isEqualTo(0);
    assertThat(answer.at("$.chains[0].evidence.origins")).isEqualTo(1);
    assertThat(answer.at("$.chains[0].evidence.attribution[*].actor.id"))
        .isEqualTo(List.of("us-government", "white-house"));
    assertThat(answer.at("$.chains[0].evidence.attribution[*].counted"))
        .isEqualTo(List.of(false, true));
  }

  @Test
  void chokepointsNameWhatTheChainCannotDoWithout() {
    Asking.Answer answer = asking.get("/chokepoints?from=Najin&to=Tikhoretsk");

    assertThat(answer.at("$.chains")).isEqualTo(1);
    assertThat(answer.at("$.places.sets[*][*].id")).isEqualTo(List.of("dunay"));
    assertThat(answer.at("$.legs.size")).isEqualTo(1);
    assertThat(answer.at("$.legs.sets[*][*].id"))
        .isEqualTo(List.of("angara-rajin-dunay", "rail-dunay-tikhoretsk"));
    assertThat(answer.at("$.sources.documents.size")).isEqualTo(3);
    assertThat(answer.at("$.sources.actors.sets[*][*].id")).isEqualTo(List.of("us-government"));
    assertThat(answer.at("$.sources.actors.proven")).isEqualTo(true);
  }

  @Test
  void chokepointsNeedBothEnds() {
    assertThat(asking.get("/chokepoints?from=Najin").status()).isEqualTo(400);
    assertThat(asking.get("/chokepoints?from=Najin").at("$.parameter")).isEqualTo("to");
  }

  @Test
  void withoutAChainThereIsNothingToBreak() {
    Asking.Answer answer = asking.get("/chokepoints?from=Tikhoretsk&to=Najin");

    assertThat(answer.at("$.chains")).isEqualTo(0);
    assertThat(answer.at("$.legs.size")).isNull();
    assertThat(answer.at("$.legs.sets")).isEqualTo(List.of());
  }

  @Test
  void anExplanationStandsOnlyWhenAskedFor() {
    Asking.Answer answer = asking.get(CHAIN + "&explain=true");

    assertThat(answer.at("$.chains[0].explanation.why.length()")).isEqualTo(6);
    assertThat(answer.at("$.chains[0].explanation.why[1].claims"))
        .isEqualTo(List.of("joongang-2023-10-15-sea", "yonhap-2023-10-14-sea"));
    assertThat(asking.get(CHAIN).at("$.chains[0].keys()").toString()).doesNotContain("explanation");
  }

  @Test
  void anExplanationNeedsBothEnds() {
    assertThat(asking.get("/chains?from=Najin&explain=true").at("$.parameter"))
        .isEqualTo("explain");
    assertThat(asking.get(CHAIN + "&explain=yes").status()).isEqualTo(400);
  }

  @Test
  void theSameQuestionGivesTheSameBytes() {
    assertThat(asking.get(CHAIN + "&explain=true").body())
        .isEqualTo(asking.get(CHAIN + "&explain=true").body());
  }
}
