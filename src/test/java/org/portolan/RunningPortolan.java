package org.portolan;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.portolan.neo4j.TestNeo4j;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One whole Portolan for all tests of a JVM, as a user starts it, with a Neo4j of its own. It is
 * started by the first test that asks for it and ends with the JVM. Tests leave the graph as it
 * was.
 */
final class RunningPortolan {
  static final Path DATA = TestNeo4j.freshFolder();

  private RunningPortolan() {}

  /** Started by the first use of this class, by the language's own rules once. */
  private static final class Running {
    static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    static final ConfigurableApplicationContext CONTEXT =
        Serving.start(
            new String[] {
              "--portolan.data=" + DATA,
              "--server.port=0",
              Instance.PATIENT,
              Instance.TIRELESS,
              "--portolan.neo4j.bolt-port=0",
              "--portolan.neo4j.http-port=0"
            },
            new PrintStream(OUT, true, StandardCharsets.UTF_8));
    static final String PRINTED = OUT.toString(StandardCharsets.UTF_8);
  }

  static ConfigurableApplicationContext context() {
    return Running.CONTEXT;
  }

  /** What it printed at its start. */
  static String printed() {
    return Running.PRINTED;
  }
}
