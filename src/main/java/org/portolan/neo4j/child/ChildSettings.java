package org.portolan.neo4j.child;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to run Portolan's own Neo4j.
 *
 * @param data the folder that everything is written under; made if it is missing
 * @param lib the folder of Neo4j's jars, see {@link Neo4jJars#besidePortolan()}
 * @param boltPort the port for Bolt; 0 picks a free one
 * @param httpPort the port for Neo4j Browser; 0 picks a free one
 * @param listen where both ports are
 * @param page the origin of Portolan's own page, whose guides and styles Neo4j Browser may load;
 *     empty: Browser loads nothing but its own files
 * @param startLimit how long a start may take until the first Bolt answer
 */
public record ChildSettings(
    Path data,
    Path lib,
    int boltPort,
    int httpPort,
    ListenAddress listen,
    Optional<URI> page,
    Duration startLimit) {

  /** Long enough for a slow disk and a busy processor, short enough to not be taken for a hang. */
  public static final Duration DEFAULT_START_LIMIT = Duration.ofMinutes(2);

  /**
   * Checks the ports and makes the folders absolute.
   *
   * @param data as {@link #data}
   * @param lib as {@link #lib}
   * @param boltPort as {@link #boltPort}
   * @param httpPort as {@link #httpPort}
   * @param listen as {@link #listen}
   * @param page as {@link #page}
   * @param startLimit as {@link #startLimit}
   */
  public ChildSettings {
    checkPort("boltPort", boltPort);
    checkPort("httpPort", httpPort);
    if (boltPort != 0 && boltPort == httpPort) {
      throw new IllegalArgumentException(
          "boltPort and httpPort are both " + boltPort + ", expected two different ports");
    }
    if (startLimit.isNegative() || startLimit.isZero()) {
      throw new IllegalArgumentException("startLimit is " + startLimit + ", expected more than 0");
    }
    data = data.toAbsolutePath().normalize();
    lib = lib.toAbsolutePath().normalize();
  }

  /**
   * Settings for this machine alone, without a page and with the default limit.
   *
   * @param data as {@link #data}
   * @param lib as {@link #lib}
   * @param boltPort as {@link #boltPort}
   * @param httpPort as {@link #httpPort}
   */
  public ChildSettings(Path data, Path lib, int boltPort, int httpPort) {
    this(
        data,
        lib,
        boltPort,
        httpPort,
        ListenAddress.LOOPBACK,
        Optional.empty(),
        DEFAULT_START_LIMIT);
  }

  /** The same on ports that were chosen. */
  ChildSettings onPorts(int bolt, int http) {
    return new ChildSettings(data, lib, bolt, http, listen, page, startLimit);
  }

  private static void checkPort(String name, int port) {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(name + " is " + port + ", expected 0 to 65535");
    }
  }
}
