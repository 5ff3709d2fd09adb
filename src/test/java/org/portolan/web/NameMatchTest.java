package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which known thing a name in a document means, over REST. */
@WebTest
class NameMatchTest {
  @Autowired private Asking asking;

  @Test
  void aKnownNameLinksByItself() {
    Asking.Answer answer = asking.get("/match?name=najin&country=kp");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("$.link")).isEqualTo("rajin");
    assertThat(answer.at("$.items[0].name")).isEqualTo("Najin");
    assertThat(answer.at("$.items[0].level")).isEqualTo("CERTAIN");
    assertThat(answer.at("$.items[0].score")).isEqualTo(1.0);
    assertThat(answer.at("$.items[0].reasons[*].kind")).isEqualTo(List.of("NAME", "COUNTRY"));
    assertThat(answer.header("Portolan-Snapshot")).isEqualTo(answer.at("$.snapshot.sha256"));
  }

  @Test
  void anotherSpellingIsOfferedWithTheRuleThatFired() {
    Asking.Answer answer = asking.get("/match?name=Раджин");

    assertThat(answer.at("$.link")).isNull();
    assertThat(answer.at("$.items[0].id")).isEqualTo("rajin");
    assertThat(answer.at("$.items[0].level")).isEqualTo("LIKELY");
    assertThat(answer.at("$.items[0].name")).isEqualTo("Наджин");
    assertThat(answer.at("$.items[0].reasons[*].kind")).isEqualTo(List.of("SPELLING"));
    assertThat(answer.at("$.items[0].reasons[0].rule")).isEqualTo("KOREAN_INITIAL");
    assertThat(answer.at("$.items[0].reasons[0].text"))
        .isEqualTo("spelling: initial r/n/l in Korean names");
  }

  @Test
  void theFormsThatCypherFindsANameByAreTold() {
    assertThat((List<?>) asking.get("/match?name=Раджин").at("$.forms"))
        .extracting(String::valueOf)
        .startsWith("раджин", "radzhin");
  }

  @Test
  void aNameInAnotherScriptIsOffered() {
    Asking.Answer answer = asking.get("/match?name=Ангара&type=VESSEL");

    assertThat(answer.at("$.link")).isNull();
    assertThat(answer.at("$.items[0].id")).isEqualTo("mv-angara");
    assertThat(answer.at("$.items[0].level")).isEqualTo("LIKELY");
    assertThat(answer.at("$.items[0].reasons[*].kind")).isEqualTo(List.of("SCRIPT"));
    assertThat(answer.at("$.items[0].reasons[0].text"))
        .isEqualTo("asked in Cyrillic, known in Latin");
  }

  @Test
  void aNameOfAnotherCountryDoesNotLink() {
    Asking.Answer answer = asking.get("/match?name=Rajin&country=RU");

    assertThat(answer.at("$.link")).isNull();
    assertThat(answer.at("$.items[0].level")).isEqualTo("POSSIBLE");
    assertThat(answer.at("$.items[0].reasons[1].text")).isEqualTo("of KP, not RU");
  }

  @Test
  void aNameFarFromWhereItShouldBeDoesNotLink() {
    Asking.Answer near = asking.get("/match?name=Rajin&near=42.3,130.4");
    Asking.Answer far = asking.get("/match?name=Rajin&near=tikhoretsk");

    assertThat(near.at("$.link")).isEqualTo("rajin");
    assertThat(far.at("$.link")).isNull();
    assertThat(far.at("$.items[0].reasons[1].text").toString()).endsWith(" km from tikhoretsk");
  }

  @Test
  void aShipLinksByNameOnlyWithItsFlagOrType() {
    assertThat(asking.get("/match?name=Angara&type=VESSEL").at("$.link")).isNull();
    assertThat(asking.get("/match?name=Angara&type=VESSEL").at("$.items[0].reasons[1].kind"))
        .isEqualTo("UNCONFIRMED");
    assertThat(asking.get("/match?name=Angara&type=vessel&country=RU").at("$.link"))
        .isEqualTo("mv-angara");
  }

  @Test
  void anotherShipIsAtMostPossible() {
    Asking.Answer answer = asking.get("/match?name=Angora&type=VESSEL&country=RU");

    assertThat(answer.at("$.items[*].id")).isEqualTo(List.of("mv-angara"));
    assertThat(answer.at("$.items[*].level")).isEqualTo(List.of("POSSIBLE"));
  }

  @Test
  void aNameOfNothingHasNoCandidates() {
    Asking.Answer answer = asking.get("/match?name=Xyzzyplugh");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("$.link")).isNull();
    assertThat(answer.at("$.items")).isEqualTo(List.of());
  }

  @Test
  void atMostAsManyAreListedAsAskedFor() {
    assertThat((List<?>) asking.get("/match?name=Dunay&limit=1").at("$.items")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/match, name, a name",
    "/match?name=Rajin&type=SHIP, type, 'one of PLACE, VESSEL, ACTOR'",
    "/match?name=Rajin&country=North, country, two letters",
    "/match?name=Rajin&kind=HARBOUR, kind, one of PORT",
    "'/match?name=Rajin&near=91,0', near, latitude from -90 to 90",
    "/match?name=Angara&type=VESSEL&near=rajin, near, none but with type PLACE",
    "/match?name=Rajin&imo=9179842, imo, none but with type VESSEL",
    "/match?name=Angara&type=VESSEL&imo=1234568, imo, seven digits",
    "/match?name=Rajin&limit=51, limit, a whole number from 1 to 50"
  })
  void aBadValueIsRefusedByItsName(String path, String parameter, String expected) {
    Asking.Answer answer = asking.get(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("$.parameter")).isEqualTo(parameter);
    assertThat(answer.at("$.detail").toString()).contains(expected);
  }

  @Test
  void anUnknownPlaceToBeNearIsRefusedWithSuggestions() {
    Asking.Answer answer = asking.get("/match?name=Rajin&near=Tikhorestk2");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("$.parameter")).isEqualTo("near");
  }
}
