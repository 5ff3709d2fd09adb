package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class EvidenceTest {
  @Autowired private Asking asking;

  @Test
  void aSightingSaysWhoTookItFromWhom() {
    Asking.Answer answer = asking.get("/evidence?about=najin-containers");

    assertThat(answer.at("$.type")).isEqualTo("SIGHTING");
    assertThat(answer.at("$.note")).isEqualTo("About 300 containers at Najin.");
    assertThat(answer.at("$.evidence.documents")).isEqualTo(1);
    assertThat(answer.at("$.evidence.originIds")).isEqualTo(List.of("white-house"));
    assertThat(answer.at("$.evidence.attribution[0].tellers[0].actor.id")).isEqualTo("yonhap");
    assertThat(answer.at("$.claims[*].id")).isEqualTo(List.of("yonhap-2023-10-14-sighting"));
    assertThat(answer.at("$.snapshot.sha256")).isEqualTo(answer.header("Portolan-Snapshot"));
  }

  @Test
  void aMovementCountsAsItsLegDoes() {
    Asking.Answer answer = asking.get("/evidence?about=rail-dunay-tikhoretsk");

    assertThat(answer.at("$.leg")).isEqualTo(true);
    assertThat(answer.at("$.evidence"))
        .isEqualTo(
            asking.get("/chains?from=dunay&to=tikhoretsk").at("$.chains[0].legs[0].evidence"));
  }

  @Test
  void aTotalCountsAsInTotals() {
    Asking.Answer evidence = asking.get("/evidence?about=containers-1000");
    Asking.Answer total = asking.get("/totals?unit=containers&limit=1");

    assertThat(evidence.at("$.evidence.documentIds")).isEqualTo(total.at("$.items[0].documentIds"));
    assertThat(evidence.at("$.evidence.originIds")).isEqualTo(total.at("$.items[0].originIds"));
    assertThat(evidence.at("$.evidence.attribution")).isEqualTo(total.at("$.items[0].attribution"));
  }

  @Test
  void whatNobodyHadClaimedByThenCountsNothing() {
    Asking.Answer answer = asking.get("/evidence?about=najin-containers&asOf=2023-10-13");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("$.evidence.documents")).isEqualTo(0);
    assertThat(answer.at("$.evidence.origins")).isEqualTo(0);
    assertThat(answer.at("$.claims")).isEqualTo(List.of());
  }

  @Test
  void aThingByItsNameAndNoThingAtAll() {
    assertThat(asking.get("/evidence?about=Angara").at("$.about.id")).isEqualTo("mv-angara");
    assertThat(asking.get("/evidence").status()).isEqualTo(400);
    assertThat(asking.get("/evidence?about=nothing-of-the-kind").status()).isEqualTo(404);
  }
}
