package org.portolan.neo4j.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChildSettingsTest {
  private static final Path FOLDER = Path.of("data");

  @Test
  void wantsTwoDifferentPorts() {
    assertThatThrownBy(() -> new ChildSettings(FOLDER, FOLDER, 7687, 7687))
        .hasMessage("boltPort and httpPort are both 7687, expected two different ports");
  }

  @Test
  void wantsPortsThatExist() {
    assertThatThrownBy(() -> new ChildSettings(FOLDER, FOLDER, 7687, 70_000))
        .hasMessage("httpPort is 70000, expected 0 to 65535");
  }

  @Test
  void looksForJarsBesideTheClassesOfACheckout() {
    assertThat(Neo4jJars.beside(Path.of("/checkout/target/classes")))
        .isEqualTo(Path.of("/checkout/target/neo4j/lib"));
  }

  @Test
  void looksForJarsBesideTheExecutableJar() {
    assertThat(Neo4jJars.beside(Path.of("/checkout/target/portolan.jar")))
        .isEqualTo(Path.of("/checkout/target/neo4j/lib"));
  }
}
