package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
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
  void linksAcrossAGapAreDrawnAsUnreported() {
    Asking.Answer answer =
        asking.get("/export?format=geojson&includeLinks=true&asOf=2023-10-13" + CASE);

    // The one link of the case ends at countries, where nothing is bridged.
    assertThat(answer.at("$.features[?(@.properties.feature=='unreported')]")).isEqualTo(List.of());
    assertThat(answer.at("$.features[?(@.properties.feature=='gap')].properties.to"))
        .isEqualTo(List.of("tikhoretsk"));
  }

  @Test
  void withOneEndTheFileHasThePlacesAtTheOther() {
    Asking.Answer map = asking.get("/export?format=geojson&from=Najin");

    assertThat(map.at("$.features[0].properties.asked")).isEqualTo(true);
    assertThat(map.at("$.features[?(@.properties.id=='dunay')].properties.legs"))
        .isEqualTo(List.of(1));
    assertThat(map.at("$.features[?(@.properties.id=='dunay')].properties.earliest"))
        .isEqualTo(List.of("2023-09-07"));
    String[] table = asking.get("/export?format=csv&to=Tikhoretsk").body().split("\r\n", -1);
    assertThat(table[0]).isEqualTo("place,name,kind,country,legs,earliest,latest");
    assertThat(table).anyMatch(row -> row.startsWith("dunay,Dunay,PORT,RU,1,"));
  }

  @Test
  void withoutEndsTheFileHasTheWholeGraph() {
    Asking.Answer map = asking.get("/export?format=geojson");

    assertThat(map.at("$.features[?(@.properties.feature=='place')].properties.id"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("rajin", "tumangang", "ukraine");
    assertThat(map.at("$.features[?(@.properties.feature=='leg')].properties.movement"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("angara-rajin-dunay", "rail-dunay-tikhoretsk", "deliveries-2023");
    assertThat(asking.get("/export?format=csv").body().split("\r\n", -1)[1]).startsWith(",,");
  }

  @Test
  void theGraphIsFilteredByClaimsAndLegs() {
    String legs = "$.features[?(@.properties.feature=='leg')].properties.movement";

    assertThat(asking.get("/export?format=geojson&asOf=2000-01-01").at(legs)).isEqualTo(List.of());
    assertThat(asking.get("/export?format=geojson&mode=SEA&vessel=Angara").at(legs))
        .isEqualTo(List.of("angara-rajin-dunay"));
    assertThat(asking.get("/export?format=geojson&minOrigins=9").at(legs)).isEqualTo(List.of());
  }

  @Test
  void theGraphIsPagedWherePagesAreAskedFor() {
    Asking.Answer first = asking.get("/export?format=csv&limit=1");

    assertThat(first.header("Link")).contains("rel=\"next\"").contains("cursor=");
    String next = first.header("Link").replaceAll("<(.*)>.*", "$1");
    assertThat(asking.at(next).body().lines().findFirst())
        .hasValueSatisfying(header -> assertThat(header).startsWith("chain,sequence"));
    assertThat(asking.at(next).body()).isNotEqualTo(first.body());
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThat(asking.get("/export?from=Najin&to=Dunay").at("$.parameter")).isEqualTo("format");
    assertThat(asking.get("/export?format=pdf" + CASE).status()).isEqualTo(400);
    assertThat(asking.get("/export?format=csv&rank=LEGS").at("$.parameter")).isEqualTo("rank");
    assertThat(asking.get("/export?format=csv&from=Najin&includeLinks=true").at("$.parameter"))
        .isEqualTo("includeLinks");
    assertThat(asking.get("/export?format=csv&from=Nowhere").status()).isEqualTo(404);
  }
}
