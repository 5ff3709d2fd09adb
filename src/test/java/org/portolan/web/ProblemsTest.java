package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ProblemsTest {
  @Autowired private Asking asking;

  private static void isProblem(Asking.Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("$.status")).isEqualTo(status);
    assertThat((String) answer.at("$.detail")).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "org.portolan", "org.springframework");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/chains?from=rajin&asOf=yesterday | asOf | yesterday",
        "/chains?from=rajin&asOf=2023-13-01 | asOf | 2023-13-01",
        "/chains?from=rajin&asOf=2023-10-01/.. | asOf | 2023-10-01/..",
        "/chains?from=rajin&departAfter=../2023-10-01 | departAfter | ../2023-10-01",
        "/chains?from=rajin&arriveBefore=2023-10-01/.. | arriveBefore | 2023-10-01/..",
        "/chains?from=rajin&mode=SEA,BOAT | mode | BOAT",
        "/chains?from=rajin&timing=MAYBE | timing | MAYBE",
        "/chains?from=rajin&maxLegs=0 | maxLegs | 0",
        "/chains?from=rajin&maxLegs=13 | maxLegs | 13",
        "/chains?from=rajin&to=dunay&maxLegs=any | maxLegs | any",
        "/chains?to=dunay&maxLegs=ANY | maxLegs | ANY",
        "/chains?from=rajin&to=dunay&limit=201 | limit | 201",
        "/chains?from=rajin&limit=1000001 | limit | 1000001",
        "/places?limit=0 | limit | 0",
        "/places?limit=ten | limit | ten",
        "/places?limit=%D9%A3 | limit | ٣",
        "/places?limit=99999999999 | limit | 99999999999",
        "/places?cursor=nonsense | cursor | nonsense",
        "/places?cursor=%21 | cursor | !",
        "/claims?type=rumour | type | rumour",
        "/totals?unit=boxes | unit | boxes",
        "/chains?from=rajin&from=dunay | from | rajin, dunay",
        "/chains?from=rajin&to=dunay&departAfter=Y999999999 | departAfter | Y999999999",
        "/chains?from=rajin&to=dunay&asOf=Y-1000000 | asOf | Y-1000000",
        "/timeline?departBefore=2023 | departBefore | 2023",
        "/timeline?about=rajin&via=dunay | via | dunay",
        "/timeline?maxWait=3 | maxWait | 3",
        "/timeline?from=rajin&maxWait=soon | maxWait | soon",
        "/export?format=csv&from=rajin&to=dunay&includeLinks=maybe | includeLinks | maybe",
        "/export?format=csv&includeLinks=maybe | includeLinks | maybe"
      })
  void aValueThatCannotBeIsToldWithItsParameter(String path, String parameter, String value) {
    Asking.Answer answer = asking.get(path);

    isProblem(answer, 400);
    assertThat(answer.at("$.code")).isEqualTo("BAD_VALUE");
    assertThat(answer.at("$.parameter")).isEqualTo(parameter);
    assertThat(answer.at("$.value")).isEqualTo(value);
    assertThat((String) answer.at("$.detail")).contains(parameter, value, "expected");
  }

  @Test
  void anUnknownUnitListsTheUnits() {
    assertThat((String) asking.get("/totals?unit=boxes").at("$.detail"))
        .contains("containers, freight cars, rounds, km, mi, nmi, tonnes, TEU");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%20"})
  void aPlaceToPassThatIsBlankIsABadValue(String blank) {
    Asking.Answer answer = asking.get("/chains?from=rajin&to=dunay&via=" + blank);

    isProblem(answer, 400);
    assertThat(answer.at("$.code")).isEqualTo("BAD_VALUE");
    assertThat(answer.at("$.parameter")).isEqualTo("via");
  }

  /** The days of the largest years that are read can be counted. */
  @ParameterizedTest
  @ValueSource(strings = {"departAfter", "departBefore", "arriveBefore", "asOf"})
  void theLastYearsThatAreReadAreAnswered(String parameter) {
    for (String year : List.of("Y999999~", "Y-999999~")) {
      assertThat(
              asking
                  .get("/chains?from=rajin&to=tikhoretsk&maxWait=36500&" + parameter + "=" + year)
                  .status())
          .as(year)
          .isEqualTo(200);
      assertThat(asking.get("/chains?from=rajin&maxLegs=any&" + parameter + "=" + year).status())
          .as(year)
          .isEqualTo(200);
    }
  }

  @Test
  void aChainWithoutEndsIsRefused() {
    Asking.Answer answer = asking.get("/chains?asOf=2023-10-14");

    isProblem(answer, 400);
    assertThat((String) answer.at("$.detail")).contains("from", "to");
  }

  @Test
  void aFilterThatDoesNotExistIsRefusedRatherThanIgnored() {
    Asking.Answer answer = asking.get("/chains?from=rajin&to=dunay&excluding=white-house");

    isProblem(answer, 400);
    assertThat(answer.at("$.code")).isEqualTo("UNKNOWN_PARAMETER");
    assertThat(answer.at("$.parameter")).isEqualTo("excluding");
    assertThat(answer.at("$.known"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactlyInAnyOrder(
            "from",
            "to",
            "rank",
            "group",
            "decisions",
            "via",
            "maxWait",
            "departBefore",
            "explain",
            "includeLinks",
            "cite",
            "detail",
            "departAfter",
            "arriveBefore",
            "mode",
            "vessel",
            "timing",
            "maxLegs",
            "limit",
            "cursor",
            "exclude",
            "certainty",
            "basis",
            "grade",
            "minOrigins",
            "deprecated",
            "asOf");
  }

  @ParameterizedTest
  @CsvSource({
    "/places?name=x",
    "/places/rajin?asOf=2023",
    "/vessels/mv-angara?q=x",
    "/actors?kind=PERSON",
    "/documents?title=x",
    "/claims?deprecated=true",
    "/totals?since=2022",
    "/claims/yonhap-2023-10-14-sea?x=1"
  })
  void everyOperationRefusesParametersThatItDoesNotKnow(String path) {
    Asking.Answer answer = asking.get(path);

    isProblem(answer, 400);
    assertThat(answer.at("$.code")).isEqualTo("UNKNOWN_PARAMETER");
  }

  @Test
  void anUnknownNameComesWithSuggestions() {
    Asking.Answer answer = asking.get("/chains?from=Najinn&to=dunay");

    isProblem(answer, 404);
    assertThat(answer.at("$.code")).isEqualTo("UNKNOWN_NAME");
    assertThat(answer.at("$.parameter")).isEqualTo("from");
    assertThat(answer.at("$.value")).isEqualTo("Najinn");
    assertThat(answer.at("$.suggestions"))
        .isEqualTo(
            List.of(
                Map.of(
                    "id",
                    "rajin",
                    "name",
                    "Najin",
                    "level",
                    "LIKELY",
                    "score",
                    0.89,
                    "reasons",
                    List.of(
                        Map.of(
                            "kind",
                            "SPELLING",
                            "rule",
                            "DOUBLE",
                            "text",
                            "spelling: a doubled letter")))));
  }

  @Test
  void anUnknownNameWithNothingNearHasNoSuggestions() {
    assertThat(asking.get("/chains?from=Xyzzyplugh&to=dunay").at("$.suggestions"))
        .isEqualTo(List.of());
  }

  @Test
  void anAmbiguousNameComesWithItsCandidates() {
    Asking.Answer answer = asking.get("/claims?about=North%20Korea");

    isProblem(answer, 422);
    assertThat(answer.at("$.code")).isEqualTo("AMBIGUOUS_NAME");
    assertThat(answer.at("$.candidates[*].id"))
        .isEqualTo(List.of("north-korea", "north-korea-government"));
  }

  @ParameterizedTest
  @CsvSource({
    "/places/najin, rajin",
    "/vessels/angara, mv-angara",
    "/actors/white-hose, white-house",
    "/documents/yonhap-2023-10-15, yonhap-2023-10-14",
    "/claims/yonhap-2023-10-14-see, yonhap-2023-10-14-sea"
  })
  void anUnknownIdInAPathComesWithSuggestions(String path, String near) {
    Asking.Answer answer = asking.get(path);

    isProblem(answer, 404);
    assertThat(answer.at("$.code")).isEqualTo("UNKNOWN_ID");
    assertThat((List<?>) answer.at("$.suggestions[*].id"))
        .extracting(String::valueOf)
        .contains(near);
  }

  @Test
  void anIdThatCannotBeOneIsUnknown() {
    isProblem(asking.get("/places/Not%20an%20id"), 404);
  }

  @Test
  void anUnknownPathIsAProblem() {
    Asking.Answer answer = asking.get("/routes");

    isProblem(answer, 404);
    assertThat(answer.at("$.code")).isEqualTo("UNKNOWN_PATH");
  }

  @Test
  void aWrongMethodIsAProblem() {
    Asking.Answer answer = asking.post("/chains");

    isProblem(answer, 405);
    assertThat(answer.at("$.code")).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(answer.header("Allow")).contains("GET");
  }
}
