package org.portolan.neo4j.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsoleLogTest {
  @Test
  void givesTheDeepestCauseAsTheReason() {
    assertThat(
            ConsoleLog.reasonIn(
                """
                2026-01-01 INFO  Starting...
                2026-01-01 ERROR Failed to start Neo4j on localhost:7474.
                java.lang.RuntimeException: Error starting
                \tat org.neo4j.Some.method(Some.java:1)
                Caused by: java.lang.IllegalStateException: outer
                \t... 11 more
                Caused by: java.io.IOException: No space left on device
                \t... 12 more
                2026-01-01 INFO  Stopped.
                """))
        .isEqualTo("java.io.IOException: No space left on device");
  }

  @Test
  void givesWhatTheJavaLauncherSays() {
    assertThat(
            ConsoleLog.reasonIn(
                """
                Error: Could not find or load main class x
                """))
        .isEqualTo("Could not find or load main class x");
  }

  @Test
  void saysSoWhenTheLogIsEmpty() {
    assertThat(ConsoleLog.reasonIn("")).isEqualTo("it said nothing");
  }
}
