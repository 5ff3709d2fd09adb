package org.portolan.bench.crowd;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.neo4j.child.Neo4jEndpoint;

/**
 * A person who edits the graph by Cypher while others ask: in turn a new name of a place, waited
 * for until REST answers it, another certainty of a claim, and a movement that comes and goes.
 */
final class Editor implements Callable<@Nullable Void> {
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int TURNS = 3;

  private final URI server;
  private final Neo4jEndpoint neo4j;
  private final Tally tally;
  private final long until;
  private final HttpClient client = HttpClient.newHttpClient();

  Editor(URI server, Path data, Tally tally, long until) throws IOException {
    this.server = server;
    this.tally = tally;
    this.until = until;
    neo4j =
        Neo4jEndpoint.findRunning(data)
            .orElseThrow(() -> new IOException("no Neo4j answers on " + data));
  }

  @Override
  public @Nullable Void call() throws InterruptedException {
    try (Driver driver =
        GraphDatabase.driver(
            neo4j.boltUri(), AuthTokens.basic(Neo4jEndpoint.USER, neo4j.password()))) {
      for (int number = 0; System.nanoTime() < until; number++) {
        long start = System.nanoTime();
        try {
          edit(driver, number, start);
        } catch (RuntimeException | IOException broken) {
          tally.fail("edit by Cypher", broken);
        }
        Thread.sleep(PAUSE.toMillis());
      }
    }
    return null;
  }

  private void edit(Driver driver, int number, long start)
      throws IOException, InterruptedException {
    int about = number / TURNS;
    switch (number % TURNS) {
      case 0 -> {
        String name = "Renamed " + number;
        run(driver, "MATCH (p:Place {id: 'port-7'}) SET p.name = $name", Map.of("name", name));
        tally.add("edit by Cypher", System.nanoTime() - start);
        await(name);
        tally.add("edit of a place until it is answered", System.nanoTime() - start);
      }
      case 1 -> {
        run(
            driver,
            "MATCH (c:Claim {id: 'claim-' + $about}) SET c.certainty = 'LIKELY'",
            Map.of("about", about));
        tally.add("edit by Cypher", System.nanoTime() - start);
      }
      default -> {
        run(
            driver,
            """
            OPTIONAL MATCH (old:Movement {id: 'by-hand'}) DETACH DELETE old
            WITH count(*) AS one
            MATCH (from:Place {id: 'port-3'}), (to:Place {id: 'port-5'})
            CREATE (m:Movement {id: 'by-hand', mode: 'ROAD', departEarliest: date('2023-10-02')}),
                   (m)-[:FROM]->(from), (m)-[:TO]->(to)
            """,
            Map.of());
        tally.add("edit by Cypher", System.nanoTime() - start);
      }
    }
  }

  private static void run(Driver driver, String statement, Map<String, Object> parameters) {
    var unused = driver.executableQuery(statement).withParameters(parameters).execute();
  }

  private void await(String name) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1/places/port-7")).build();
    long given = System.nanoTime() + PATIENCE.toNanos();
    while (!client.send(request, HttpResponse.BodyHandlers.ofString()).body().contains(name)) {
      if (System.nanoTime() > given) {
        throw new IOException("not answered after " + PATIENCE);
      }
      Thread.sleep(LOOK_AGAIN.toMillis());
    }
  }
}
