package org.portolan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.geo.LatLon;

class TrackTest {
  private static final LatLon TOKYO_BAY = new LatLon(35.3, 139.7);
  private static final LatLon SAN_FRANCISCO = new LatLon(37.8, -122.5);

  @Test
  void aWayAcrossTheAntimeridianIsTwoLinesThatMeetThere() {
    List<List<LatLon>> lines = Track.of(List.of(TOKYO_BAY, SAN_FRANCISCO), 100);

    assertThat(lines).hasSize(2);
    LatLon last = lines.get(0).get(lines.get(0).size() - 1);
    LatLon first = lines.get(1).get(0);
    assertThat(last.longitude()).isEqualTo(180);
    assertThat(first.longitude()).isEqualTo(-180);
    assertThat(first.latitude()).isEqualTo(last.latitude());
    assertThat(lines.get(0).get(0)).isEqualTo(TOKYO_BAY);
    assertThat(lines.get(1).get(lines.get(1).size() - 1)).isEqualTo(SAN_FRANCISCO);
  }

  @Test
  void itTurnsNorthAsAGreatCircleDoes() {
    assertThat(Track.of(List.of(TOKYO_BAY, SAN_FRANCISCO), 100).get(0))
        .anyMatch(point -> point.latitude() > 45);
  }

  @Test
  void aShortWayIsOneLineOfItsEnds() {
    LatLon near = new LatLon(35.4, 139.8);

    assertThat(Track.of(List.of(TOKYO_BAY, near), 100)).containsExactly(List.of(TOKYO_BAY, near));
  }
}
