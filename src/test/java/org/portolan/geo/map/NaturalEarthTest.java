package org.portolan.geo.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.portolan.geo.LatLon;

/** The map as it was read. */
class NaturalEarthTest {
  private static final Path FOLDER = Path.of("src/main/resources/natural-earth");

  private static MapArea area(String name) {
    return NaturalEarth.map().areas().stream()
        .filter(area -> area.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean contains(String name, double latitude, double longitude) {
    return area(name).parts().stream()
        .anyMatch(part -> NaturalEarth.map().contains(part, new LatLon(latitude, longitude)));
  }

  @Test
  void theFileIsTheOneThatItsReadmeNames() throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(Files.readAllBytes(FOLDER.resolve("countries-10m.json")));

    assertThat(Files.readString(FOLDER.resolve("README.md")))
        .contains(HexFormat.of().formatHex(hash));
  }

  @Test
  void allAreasAreReadAndMostHaveACode() {
    assertThat(NaturalEarth.map().areas()).hasSize(255);
    assertThat(area("Ukraine").isoNumeric()).contains("804");
    assertThat(area("Kosovo").isoNumeric()).isEmpty();
  }

  @Test
  void theCoastIsWhatOneAreaAloneHas() {
    assertThat(NaturalEarth.map().coast()).hasSize(4246);
  }

  @Test
  void noStepOfALineIsHalfATurn() {
    for (MapArea area : NaturalEarth.map().areas()) {
      for (MapArea.Part part : area.parts()) {
        for (int number : part.rings().get(0)) {
          Arc arc = NaturalEarth.map().arc(number);
          for (int i = 1; i < arc.size(); i++) {
            assertThat(Math.abs(arc.longitude(i) - arc.longitude(i - 1))).isLessThan(180);
          }
        }
      }
    }
  }

  @Test
  void pointsLieInTheirCountriesOnBothSidesOfTheDateLine() {
    assertThat(contains("Russia", 66.5, 179)).isTrue();
    assertThat(contains("Russia", 66.5, -175)).isTrue();
    assertThat(contains("Russia", 55.75, 37.6)).isTrue();
    assertThat(contains("Ukraine", 50.45, 30.52)).isTrue();
    assertThat(contains("Russia", 50.45, 30.52)).isFalse();
  }

  @Test
  void aHoleInACountryIsNotInIt() {
    assertThat(contains("South Africa", -29.6, 28.2)).isFalse();
    assertThat(contains("Lesotho", -29.6, 28.2)).isTrue();
  }

  @Test
  void aSmallTopologyIsRead() {
    String json =
        """
        {"type":"Topology","objects":{"countries":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","id":"001","properties":{"name":"A"},"arcs":[[0,1]]},
        {"type":"MultiPolygon","properties":{"name":"B"},"arcs":[[[-1,2]]]}]},
        "land":{"type":"GeometryCollection","geometries":[
        {"type":"MultiPolygon","arcs":[[[1,2]]]}]}},
        "arcs":[[[0,0],[0,10]],[[0,10],[-10,-5],[10,-5]],[[0,0],[10,5],[-10,5]]],
        "bbox":[0,0,1,1],"transform":{"scale":[0.5,0.25],"translate":[100,-10]}}
        """;
    WorldMap map = TopoJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

    assertThat(map.areas()).extracting(MapArea::name).containsExactly("A", "B");
    assertThat(map.areas().get(1).isoNumeric()).isEmpty();
    assertThat(map.coast()).containsExactly(1, 2);
    assertThat(map.arc(~0)).isSameAs(map.arc(0));
    assertThat(map.arc(1).size()).isEqualTo(3);
    assertThat(map.arc(1).longitude(1)).isEqualTo(95);
    assertThat(map.arc(1).latitude(1)).isEqualTo(-8.75);
    assertThat(map.contains(map.areas().get(0).parts().get(0), new LatLon(-8.75, 98))).isTrue();
    assertThat(map.contains(map.areas().get(1).parts().get(0), new LatLon(-8.75, 98))).isFalse();
  }
}
