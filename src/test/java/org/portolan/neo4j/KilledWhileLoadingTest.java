package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.everything;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.portolan.TestClassPath;
import org.portolan.neo4j.child.Neo4jEndpoint;

/**
 * Loads by processes that are killed (SIGKILL) at moments spread at random over all that they do.
 * Whoever comes next finds the graph exactly as before the load or as after it. {@code -Dkills=200}
 * sets how many, {@code -Dkills.seed=…} repeats the moments of a run as far as the machine allows.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class KilledWhileLoadingTest {
  private static final int KILLS = Integer.getInteger("kills", 20);
  private static final long SEED = Long.getLong("kills.seed", System.nanoTime());
  private static final int FEW = 20;

  /** So many that chance leaves no phase out. */
  private static final int MANY = 100;

  private static final int ONE_IN = 8;
  private static final long LONGEST_MORE_NANOS = 6_000_000;

  private final Random random = new Random(SEED);
  private final Map<Sort, List<String>> found = new EnumMap<>(Sort.class);
  private final Map<Sort, Integer> steps = new EnumMap<>(Sort.class);
  private final Map<Long, List<String>> whole = new TreeMap<>();

  /** What is being done when the process is killed. */
  private enum Sort {
    /** An empty graph is filled in several transactions. */
    FILLING(FEW),
    /** A graph is changed in several transactions. */
    CHANGING(FEW),
    /** A graph is changed in one transaction. */
    AT_ONCE(Graph.LARGEST_TRANSACTION),
    /** Constraints and indexes are made. */
    MIGRATING(FEW);

    private final int largest;

    Sort(int largest) {
      this.largest = largest;
    }
  }

  @Test
  void whateverMomentALoaderIsKilledAtTheGraphIsAsBeforeOrAsAfter() throws Exception {
    whole.put(0L, List.of());
    GraphFixture.empty();
    steps.put(Sort.FILLING, load(1, Sort.FILLING));
    whole.put(1L, dump());
    steps.put(Sort.CHANGING, load(2, Sort.CHANGING));
    whole.put(2L, dump());
    steps.put(Sort.AT_ONCE, load(1, Sort.AT_ONCE));
    assertThat(dump()).isEqualTo(whole.get(1L));
    Process next = spawn();
    for (int kill = 0; kill < KILLS; kill++) {
      Process victim = next;
      next = spawn();
      kill(victim, sort(kill), kill);
    }
    next.destroyForcibly().waitFor();

    PrintStream out = System.out;
    out.printf("%d killed, seed %d, found afterwards: %s%n", KILLS, SEED, found);
    assertThat(found.values().stream().mapToInt(List::size).sum()).isEqualTo(KILLS);
    if (KILLS >= MANY) {
      assertThat(String.join(" ", found.getOrDefault(Sort.CHANGING, List.of())))
          .as("moments of every phase")
          .contains("NO_MARK before", "NOTING before", "DECIDED after", "NO_MARK after");
      assertThat(String.join(" ", found.getOrDefault(Sort.FILLING, List.of())))
          .contains("FILLING before", "NO_MARK after");
    }
  }

  /** Loads undisturbed, and counts the lines that a victim writes meanwhile. */
  private static int load(long seed, Sort sort) {
    AtomicInteger lines = new AtomicInteger(1);
    new Graph(TestNeo4j.driver(), Optional.empty(), sort.largest)
        .load(VictimMain.dataSet(seed), (phase, done, total) -> lines.incrementAndGet());
    return lines.get();
  }

  /** Of ten, four fill, four change in steps, one changes at once, one migrates. */
  private static Sort sort(int kill) {
    return switch (kill % 10) {
      case 4 -> Sort.AT_ONCE;
      case 9 -> Sort.MIGRATING;
      case 0, 2, 5, 7 -> Sort.FILLING;
      default -> Sort.CHANGING;
    };
  }

  private void kill(Process victim, Sort sort, int kill) throws Exception {
    long before = sort == Sort.FILLING ? 0 : 1 + kill % 2;
    long after = sort == Sort.MIGRATING ? before : 3 - Math.max(1, before);
    hold(before, sort);
    int most = steps.getOrDefault(sort, 1);
    // Some when all is done, which is the shortest of moments otherwise.
    int pass = random.nextInt(ONE_IN) == 0 ? Integer.MAX_VALUE : random.nextInt(most + 1);
    long more = (long) (random.nextDouble() * LONGEST_MORE_NANOS);
    try (BufferedReader output = victim.inputReader(StandardCharsets.UTF_8)) {
      await(output, VictimMain.READY);
      victim
          .outputWriter(StandardCharsets.UTF_8)
          .append(String.valueOf(sort == Sort.MIGRATING ? 0 : after))
          .append(' ')
          .append(String.valueOf(sort.largest))
          .append('\n')
          .flush();
      passSteps(output, pass);
      LockSupport.parkNanos(sort == Sort.MIGRATING ? more * 100 : more);
      victim.destroyForcibly().waitFor();
    }
    String state = state();

    heal(sort, kill);

    List<String> now = dump();
    List<String> was = Optional.ofNullable(whole.get(before)).orElseThrow();
    List<String> wanted = Optional.ofNullable(whole.get(after)).orElseThrow();
    if (!now.equals(was)) {
      assertThat(now)
          .as("kill %d of seed %d, %s, found %s", kill, SEED, sort, state)
          .isEqualTo(wanted);
    }
    found
        .computeIfAbsent(sort, any -> new ArrayList<>())
        .add(state + (now.equals(was) ? " before" : " after"));
  }

  /** The next who comes reads, and in turn loads, migrates, or only waits. */
  private static void heal(Sort sort, int kill) {
    Graph next = new Graph(TestNeo4j.driver(), Optional.empty(), FEW);
    if (sort == Sort.MIGRATING) {
      next.migrate();
      assertThat(cypher("SHOW INDEXES YIELD name WHERE name = 'load_step_number'")).hasSize(1);
      assertThat(cypher("SHOW CONSTRAINTS YIELD name WHERE name = 'claim_id'")).hasSize(1);
    }
    if (kill % 3 == 0) {
      next.refresh();
    } else {
      next.read();
    }
    assertThat(cypher("MATCH (n:LoadState|LoadStep|__Neo4jMigrationsLock) RETURN n")).isEmpty();
  }

  private static void hold(long seed, Sort sort) {
    GraphFixture.empty();
    if (seed > 0) {
      new Graph(TestNeo4j.driver()).load(VictimMain.dataSet(seed), LoadProgress.SILENT);
    }
    if (sort == Sort.MIGRATING) {
      cypher("SHOW CONSTRAINTS YIELD name RETURN name")
          .forEach(row -> cypher("DROP CONSTRAINT `%s`".formatted(row.get("name").asString())));
      cypher("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
          .forEach(row -> cypher("DROP INDEX `%s`".formatted(row.get("name").asString())));
    }
  }

  /** Every node and relationship but the notes of what was migrated. */
  private static List<String> dump() {
    cypher("MATCH (n:__Neo4jMigration) DETACH DELETE n");
    return everything();
  }

  /** What the killed one left, in a word. */
  private static String state() {
    return cypher("OPTIONAL MATCH (s:LoadState) RETURN coalesce(s.state, 'NO_MARK') AS state")
        .get(0)
        .get("state")
        .asString();
  }

  private static Process spawn() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            TestClassPath.get(),
            VictimMain.class.getName(),
            TestNeo4j.child().boltUri().toString(),
            Neo4jEndpoint.USER,
            TestNeo4j.child().password())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void await(BufferedReader output, String wanted) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = output.readLine();
    while (line != null && !line.equals(wanted)) {
      lines.add(line);
      line = output.readLine();
    }
    assertThat(line).as(String.join("\n", lines)).isEqualTo(wanted);
  }

  /** Lets it take so many steps, or all that it has. */
  private static void passSteps(BufferedReader output, int wanted) {
    try {
      int passed = 0;
      while (passed < wanted) {
        String line = output.readLine();
        if (line == null || line.equals(VictimMain.DONE)) {
          return;
        }
        if (line.startsWith(VictimMain.STEP)) {
          passed++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
