package org.portolan.geo.sea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.portolan.geo.LatLon;
import org.portolan.geo.map.MapArea;
import org.portolan.geo.map.NaturalEarth;

/** The grid against the polygons of the map. */
class GridTest {
  private static final LatLon RAJIN = new LatLon(42.25559, 130.28308);
  private static final LatLon DUNAY = new LatLon(42.87881, 132.33521);

  private static boolean isLand(LatLon point, List<MapArea> areas) {
    return areas.stream()
        .flatMap(area -> area.parts().stream())
        .anyMatch(part -> NaturalEarth.map().contains(part, point));
  }

  @Test
  void aNodeIsSeaWhereNoAreaContainsIt() {
    Grid grid = new Grid(Frame.around(RAJIN, DUNAY, 400), Coast.world());
    List<MapArea> around =
        NaturalEarth.map().areas().stream()
            .filter(area -> List.of("Russia", "China", "North Korea").contains(area.name()))
            .toList();
    Random random = new Random(1);

    for (int i = 0; i < 60; i++) {
      int node = random.nextInt(grid.frame().size());
      LatLon point = grid.frame().at(node);
      assertThat(grid.isSea(node)).as(point.toString()).isEqualTo(!isLand(point, around));
    }
  }

  @Test
  void noOpenLinkCrossesACoastAndNoSeaLinksToLand() {
    Grid grid = new Grid(Frame.around(RAJIN, DUNAY, 400), Coast.world());
    Random random = new Random(1);

    for (int i = 0; i < 20_000; i++) {
      int node = random.nextInt(grid.frame().size());
      int way = random.nextInt(2 * Grid.WAYS);
      int other = grid.follow(node, way);
      if (other >= 0) {
        assertThat(grid.isSea(other)).isEqualTo(grid.isSea(node));
        assertThat(Coast.world().isClear(grid.frame().at(node), grid.frame().at(other)))
            .as("%s to %s", grid.frame().at(node), grid.frame().at(other))
            .isTrue();
      }
    }
  }

  @Test
  void aLinkIsAsLongBackAsItIsThere() {
    Grid grid = new Grid(Frame.around(RAJIN, DUNAY, 400), Coast.world());
    int node = grid.frame().size() / 2;

    for (int way = 0; way < Grid.WAYS; way++) {
      int other = grid.follow(node, way);
      if (other >= 0) {
        assertThat(grid.length(other, way + Grid.WAYS)).isEqualTo(grid.length(node, way));
      }
    }
    assertThat(grid.length(node, 0)).isBetween(9_000, 11_000);
  }
}
