package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the map says of two places, over REST. */
@WebTest
class StructureTest {
  private static final String PATH = "/structure?from=Najin&to=Tikhoretsk";

  @Autowired private Asking asking;

  @Test
  void theMapOfTheCaseIsOneWayOverDunay() {
    Asking.Answer answer = asking.get(PATH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("$.text"))
        .isEqualTo("The map connects the two, and chains take a route shown.");
    assertThat(answer.at("$.component.together")).isEqualTo(true);
    assertThat(answer.at("$.component.forth")).isEqualTo(true);
    assertThat(answer.at("$.component.back")).isEqualTo(false);
    assertThat(answer.at("$.articulations[*].id")).isEqualTo(List.of("dunay"));
    assertThat(answer.at("$.bridges[*].from.id")).isEqualTo(List.of("rajin", "dunay"));
    assertThat(answer.at("$.bridges[*].legs")).isEqualTo(List.of(1, 1));
    assertThat(answer.at("$.cut.size")).isEqualTo(1);
    assertThat(answer.at("$.cut.lanes[*].from.id")).isEqualTo(List.of("rajin"));
    assertThat(answer.at("$.routes[*].lanes[*].to.id")).isEqualTo(List.of("dunay", "tikhoretsk"));
    assertThat(answer.at("$.routes[*].lanes[*].mode")).isEqualTo(List.of("SEA", "RAIL"));
    assertThat(answer.at("$.routes[*].chain")).isEqualTo(List.of("YES"));
    assertThat(answer.header("Portolan-Snapshot")).isEqualTo(answer.at("$.snapshot.sha256"));
  }

  @Test
  void whatDatesForbidIsStillOnTheMap() {
    Asking.Answer answer = asking.get(PATH + "&departAfter=2025-01-01");

    assertThat(answer.at("$.routes[*].chain")).isEqualTo(List.of("NO"));
    assertThat(answer.at("$.text").toString())
        .startsWith("The map connects the two, but no chain takes a route shown: dates,");
    assertThat(answer.at("$.cut.size")).isEqualTo(1);
  }

  @Test
  void whatFiltersTakeFromTheMapIsNotOnIt() {
    Asking.Answer answer = asking.get(PATH + "&mode=RAIL");

    assertThat(answer.at("$.component.together")).isEqualTo(false);
    assertThat(answer.at("$.text")).isEqualTo("No legs connect the two, in whatever direction.");
    assertThat(answer.at("$.cut.size")).isEqualTo(0);
    assertThat(answer.at("$.routes")).isEqualTo(List.of());
  }

  @Test
  void excludedSourcesTakeTheirLegsFromTheMap() {
    assertThat(asking.get(PATH + "&exclude=us-government").at("$.component.together"))
        .isEqualTo(false);
  }

  @Test
  void theOtherWayRoundLegsLeadOnlyBack() {
    Asking.Answer answer = asking.get("/structure?from=Tikhoretsk&to=Najin");

    assertThat(answer.at("$.text")).isEqualTo("Legs lead only the other way.");
    assertThat(answer.at("$.articulations")).isEqualTo(List.of());
  }

  @Test
  void aRegionMeansThePlacesInIt() {
    Asking.Answer answer = asking.get("/structure?from=North%20Korea&to=Tikhoretsk&limit=1");

    assertThat(answer.at("$.routes.length()")).isEqualTo(1);
    assertThat(answer.at("$.routes[0].lanes[0].from.id")).isEqualTo("rajin");
  }

  @ParameterizedTest
  @CsvSource({
    "/structure?from=Najin, 400, to",
    "/structure?from=Najin&to=Tikhoretsk&limit=0, 400, limit",
    "/structure?from=Najin&to=Tikhoretsk&limit=51, 400, limit",
    "/structure?from=Najin&to=Tikhoretsk&limit=few, 400, limit",
    "/structure?from=Najin&to=Tikhoretsk&maxLegs=13, 400, maxLegs",
    "/structure?from=Najinn&to=Tikhoretsk, 404, from"
  })
  void whatCannotBeAskedIsRefused(String path, int status, String parameter) {
    Asking.Answer answer = asking.get(path);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.at("$.parameter")).isEqualTo(parameter);
  }

  @Test
  void theSameQuestionGivesTheSameBytes() {
    assertThat(asking.get(PATH).body()).isEqualTo(asking.get(PATH).body());
  }
}
