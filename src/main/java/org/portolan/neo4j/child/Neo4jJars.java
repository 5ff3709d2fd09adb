package org.portolan.neo4j.child;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where the build put Neo4j's jars: {@code neo4j/lib} beside Portolan's classes or its jar. */
public final class Neo4jJars {
  private Neo4jJars() {}

  /**
   * The folder of Neo4j's jars: {@code target/neo4j/lib}, both when Portolan runs from {@code
   * target/classes} and from {@code target/portolan.jar}. Whether it is there shows at the start.
   *
   * @return the folder, present or not
   */
  public static Path besidePortolan() {
    return beside(whereWeRun());
  }

  static Path beside(Path classesOrJar) {
    return classesOrJar.toAbsolutePath().resolveSibling(Path.of("neo4j", "lib"));
  }

  /** Fails with a clear sentence where the folder has no Neo4j. */
  static void check(Path lib) {
    if (!Files.isDirectory(lib)) {
      throw new ChildFailure.JarsMissing(lib);
    }
  }

  private static Path whereWeRun() {
    CodeSource source = Neo4jJars.class.getProtectionDomain().getCodeSource();
    if (source != null && "file".equals(source.getLocation().getProtocol())) {
      try {
        return Path.of(new URI(source.getLocation().toString()));
      } catch (URISyntaxException e) {
        throw new IllegalStateException("Portolan's classes are at " + source.getLocation(), e);
      }
    }
    // Inside the executable jar the location is nested; there the class path is that jar alone.
    return Path.of(System.getProperty("java.class.path"));
  }
}
