package org.portolan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.portolan.domain.Id;
import org.portolan.neo4j.ChangeFeed;
import org.portolan.neo4j.Changes;
import org.portolan.neo4j.Graph;

/**
 * Measures for {@code docs/benchmarks/freshness.sh} how soon a commit is told, and what the telling
 * costs, beside the same Neo4j that tells nothing. Its argument is an empty folder to work in.
 */
final class FreshnessProbe {
  private static final int COMMITS = 1_000;
  private static final int ROUNDS = 3;
  private static final int IDLE_CHECKS = 2_000;

  private final TwoServers servers;
  private final ChangeFeed feed;
  private final Graph graph;

  private FreshnessProbe(TwoServers servers) {
    this.servers = servers;
    this.feed = servers.feed();
    this.graph = new Graph(servers.watched());
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(args[0])).toAbsolutePath();
    try (TwoServers servers = TwoServers.start(work)) {
      new FreshnessProbe(servers).measure();
    }
  }

  private void measure() {
    for (Driver driver : servers.both()) {
      new Graph(driver).migrate();
    }
    say("| what | p50 | p99 | worst |");
    say("|---|---|---|---|");
    commitToAnswer();
    idleChecks();
    say("");
    say(
        "| writing | watched, elapsed | unwatched | ratio, median (least – most)"
            + " | watched, processor | unwatched | ratio, median (least – most) |");
    say("|---|---|---|---|---|---|---|");
    writes();
    say("");
    say("| largest transaction that fits, nodes of 5 properties | |");
    say("|---|---|");
    say("| watched | %,d |", largest(servers.watched()));
    say("| unwatched | %,d |", largest(servers.unwatched()));
  }

  /** From the moment that the writer knows of its commit until the feed's answer has it. */
  private void commitToAnswer() {
    run(servers.watched(), "UNWIND range(1, 20000) AS i CREATE (:Movement {id: 'm-' + i})");
    run(servers.watched(), "MATCH (m:Movement) CREATE (:Claim {id: 'of-' + m.id})-[:ABOUT]->(m)");
    for (String what : List.of("Movement", "Claim")) {
      String statement = "MATCH (n:%s {id: $id}) SET n.note = $note".formatted(what);
      List<Long> told = new ArrayList<>();
      List<Long> committed = new ArrayList<>();
      for (int i = 1; i <= COMMITS + 200; i++) {
        long revision = graph.revision();
        Id movement = new Id("m-" + i);
        String id = what.equals("Movement") ? movement.value() : "of-" + movement;
        long begun = System.nanoTime();
        run(servers.watched(), statement, Map.of("id", id, "note", "note " + i));
        long done = System.nanoTime();
        while (!(feed.since(revision) instanceof Changes.Touched touched)
            || !touched.movements().contains(movement)) {
          Thread.onSpinWait();
        }
        if (i > 200) {
          told.add(System.nanoTime() - done);
          committed.add(done - begun);
        }
      }
      say("| commit of one %s's property, seen by its writer | %s |", what, spread(committed));
      say("| **from then until the feed's answer** | %s |", spread(told));
    }
  }

  private void idleChecks() {
    long revision = graph.revision();
    List<Long> feeds = new ArrayList<>();
    List<Long> revisions = new ArrayList<>();
    for (int i = 0; i < IDLE_CHECKS; i++) {
      feeds.add(timed(() -> feed.since(revision)));
      revisions.add(timed(graph::revision));
    }
    say("| idle check by the feed | %s |", spread(feeds));
    say("| idle check by `Graph.revision()`, as with any server | %s |", spread(revisions));
  }

  private void writes() {
    String movements =
        "UNWIND range(1, $n) AS i CREATE (:Movement {id: 'x-' + i, mode: 'SEA', note: 'n' + i})";
    compare("100,000 nodes, one transaction (too much to tell)", d -> write(d, movements, 100_000));
    compare("25,000 nodes, one transaction", d -> write(d, movements, 25_000));
    compare(
        "12,500 movements with claims, 25,000 nodes and 75,000 relationships, one transaction",
        driver ->
            write(
                driver,
                """
                MERGE (p:Place {id: 'p'}) MERGE (a:Actor {id: 'a'}) MERGE (r:Document {id: 'r'})
                WITH p, a, r UNWIND range(1, $n) AS i
                CREATE (m:Movement {id: 'x-' + i, mode: 'SEA'}), (m)-[:FROM]->(p), (m)-[:TO]->(p),
                       (c:Claim {id: 'y-' + i, type: 'MOVEMENT', basis: 'TOLD', certainty: 'ASSERTED'}),
                       (c)-[:ABOUT]->(m), (c)-[:IN]->(r), (c)-[:SAID_BY {order: 1}]->(a),
                       (c)-[:STATES {role: 'from'}]->(p)""",
                12_500));
    compare(
        "deleting 25,000 nodes, one transaction",
        driver -> {
          run(driver, movements, Map.of("n", 25_000));
          return timed(
              () -> run(driver, "MATCH (x:Movement) WHERE x.id STARTS WITH 'x-' DELETE x"));
        });
    compare(
        "1,000 transactions of one node",
        driver ->
            timed(
                () -> {
                  for (int i = 0; i < 1_000; i++) {
                    run(driver, "CREATE (:Movement {id: $id})", Map.of("id", "x-" + i));
                  }
                }));
  }

  private static long write(Driver driver, String statement, int rows) {
    return timed(() -> run(driver, statement, Map.of("n", rows)));
  }

  private void compare(String what, ToLongFunction<Driver> write) {
    Side watched = new Side(servers.watched(), servers.watchedProcess());
    Side unwatched = new Side(servers.unwatched(), servers.unwatchedProcess());
    for (int round = -1; round < ROUNDS; round++) {
      // Who goes first changes, since the machine is never quiet.
      List<Side> order = new ArrayList<>(List.of(watched, unwatched));
      if (round % 2 == 0) {
        Collections.reverse(order);
      }
      for (Side side : order) {
        side.write(write, round >= 0);
      }
    }
    say(
        "| %s | %s | %s |",
        what,
        beside(watched.elapsed, unwatched.elapsed),
        beside(watched.processor, unwatched.processor));
  }

  /** One of the two servers, with what each round took, in nanoseconds. */
  private static final class Side {
    final Driver driver;
    final ProcessHandle process;
    final List<Long> elapsed = new ArrayList<>();
    final List<Long> processor = new ArrayList<>();

    Side(Driver driver, ProcessHandle process) {
      this.driver = driver;
      this.process = process;
    }

    void write(ToLongFunction<Driver> write, boolean counts) {
      long before = spent();
      long took = write.applyAsLong(driver);
      long spent = spent() - before;
      run(
          driver,
          """
          MATCH (n) WHERE n.id STARTS WITH 'x-' OR n.id STARTS WITH 'y-'
          CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS""");
      if (counts) {
        elapsed.add(took);
        processor.add(spent);
      }
    }

    private long spent() {
      return process.info().totalCpuDuration().orElseThrow().toNanos();
    }
  }

  private static String beside(List<Long> watched, List<Long> unwatched) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ratios.add((double) watched.get(round) / unwatched.get(round));
    }
    ratios.sort(null);
    return String.format(
        Locale.ROOT,
        "%.0f ms | %.0f ms | **%.2f** (%.2f – %.2f)",
        median(watched) / 1e6,
        median(unwatched) / 1e6,
        ratios.get(ROUNDS / 2),
        ratios.get(0),
        ratios.get(ROUNDS - 1));
  }

  private static long largest(Driver driver) {
    long fits = 0;
    for (long nodes = 50_000; nodes <= 400_000; nodes += 50_000) {
      try {
        run(
            driver,
            """
            UNWIND range(1, $n) AS i
            CREATE (:Big {id: 'z-' + i, mode: 'SEA', note: 'n' + i, a: i, b: 2 * i})""",
            Map.of("n", nodes));
        fits = nodes;
      } catch (Neo4jException tooLarge) {
        return fits;
      } finally {
        run(driver, "MATCH (n:Big) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS");
      }
    }
    return fits;
  }

  private static void run(Driver driver, String statement) {
    run(driver, statement, Map.of());
  }

  private static void run(Driver driver, String statement, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      session.run(statement, parameters).consume();
    }
  }

  private static long timed(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return System.nanoTime() - begun;
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(nanos.size() / 2);
  }

  private static String spread(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%.2f ms | %.2f ms | %.2f ms",
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(sorted.size() * 99 / 100) / 1e6,
        sorted.get(sorted.size() - 1) / 1e6);
  }

  @com.google.errorprone.annotations.FormatMethod
  private static void say(String format, Object... arguments) {
    System.out.printf(Locale.ROOT, format + "%n", arguments);
    System.out.flush();
  }
}
