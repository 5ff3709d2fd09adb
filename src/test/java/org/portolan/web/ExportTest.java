package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ExportTest {
  private static final String CASE = "&from=Najin&to=Tikhoretsk";

  @Autowired private Asking asking;

  @Test
  void aMapHasEachPlaceAndEachLegOnce() {
    Asking.Answer answer = asking.get("/export?format=geojson" + CASE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/geo+json");
    assertThat(answer.at("$.type")).isEqualTo("FeatureCollection");
    assertThat(answer.at("$.features[?(@.properties.feature=='place')].properties.id"))
        .isEqualTo(List.of("rajin", "dunay", "tikhoretsk"));
    assertThat(answer.at("$.features[?(@.properties.feature=='leg')].properties.movement"))
        .isEqualTo(List.of("angara-rajin-dunay", "rail-dunay-tikhoretsk"));
  }

  @Test
  void aLegBySeaGoesAroundLandAndARailLegAlongAGeodesic() {
    Asking.Answer answer = asking.get("/export?format=GEOJSON" + CASE);

    assertThat(answer.at("$.features[?(@.properties.feature=='leg')].properties.path"))
        .isEqualTo(List.of("SEA_ROUTE", "GEODESIC"));
    List<?> rail =
        (List<?>)
            answer.at(
                "$.features[?(@.properties.movement=='rail-dunay-tikhoretsk')]"
                    + ".geometry.coordinates[0][*]");
    // Some 6,919 km in pieces of at most 100 km.
    assertThat(rail).hasSize(71);
  }

  @Test
  void aGapIsDrawnWhereThereIsNoChain() {
    Asking.Answer answer = asking.get("/export?format=geojson&asOf=2023-10-13" + CASE);

    assertThat(answer.at("$.features[?(@.properties.feature=='gap')].properties.to"))
        .isEqualTo(List.of("tikhoretsk"));
  }

  @Test
  void aTableHasARowForEachLeg() {
    Asking.Answer answer = asking.get("/export?format=csv" + CASE);

    assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    String[] lines = answer.body().split("\r\n", -1);
    assertThat(lines).hasSize(4);
    assertThat(lines[0]).startsWith("chain,sequence,movement,mode,from,fromName,to,toName,vessel,");
    assertThat(lines[1])
        .contains(",1,angara-rajin-dunay,SEA,rajin,Rajin,dunay,Dunay,mv-angara,2023-09-07,");
    assertThat(lines[2])
        .contains(",2,rail-dunay-tikhoretsk,RAIL,")
        .contains(",POSSIBLE,STATED,3,1,");
  }

  @Test
  void withoutAChainATableHasItsHeaderAlone() {
    Asking.Answer answer = asking.get("/export?format=csv&asOf=2023-10-13" + CASE);

    assertThat(answer.body().lines()).hasSize(1);
  }

  @Test
  void theOrderCanBeAskedForAsOfChains() {
    assertThat(asking.get("/export?format=csv&rank=LEGS&group=NONE" + CASE).status())
        .isEqualTo(200);
  }

  @Test
  void bothEndsAndAFormatMustBeGiven() {
    assertThat(asking.get("/export?format=csv&from=Najin").at("$.parameter")).isEqualTo("to");
    assertThat(asking.get("/export?from=Najin&to=Dunay").at("$.parameter")).isEqualTo("format");
    assertThat(asking.get("/export?format=pdf" + CASE).status()).isEqualTo(400);
  }
}
