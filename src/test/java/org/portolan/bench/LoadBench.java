package org.portolan.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.DataSetReader;
import org.portolan.dataset.ReadResult;
import org.portolan.neo4j.Graph;
import org.portolan.neo4j.Loaded;
import org.portolan.neo4j.child.ChildSettings;
import org.portolan.neo4j.child.Neo4jChild;
import org.portolan.neo4j.child.Neo4jEndpoint;
import org.portolan.neo4j.child.Neo4jJars;

/**
 * Measures loading for {@code docs/benchmarks/load.sh}, each time into a fresh Neo4j of Portolan's
 * own kind with Portolan's schema.
 *
 * <p>{@code load DATA FOLDER [DUMP]} loads a data set folder as the command line does, and then
 * dumps what is in the graph to a file, or else loads it again; {@code plain DATA DUMP} writes what
 * was dumped by plain UNWIND: one statement a label and one a type, ends found by their unique ids,
 * {@value GraphDump#BATCH} rows a transaction. Both tell a hash of all that the graph then holds.
 */
public final class LoadBench {
  private static final double NANOS = 1e9;
  private static final long MEBIBYTE = 1 << 20;

  private LoadBench() {}

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Path data = Path.of(args[1]);
    Files.createDirectories(data);
    try (Neo4jChild child =
            Neo4jChild.start(new ChildSettings(data, Neo4jJars.besidePortolan(), 0, 0));
        Driver driver =
            GraphDatabase.driver(
                child.boltUri(), AuthTokens.basic(Neo4jEndpoint.USER, child.password()))) {
      Graph graph = new Graph(driver);
      graph.migrate();
      if (args[0].equals("load")) {
        load(graph, Path.of(args[2]));
        if (args.length > 3) {
          System.out.printf(
              "content   %s%n", GraphDump.write(driver, Optional.of(Path.of(args[3]))));
        } else {
          again(graph, Path.of(args[2]));
        }
      } else {
        plain(driver, Path.of(args[2]));
        System.out.printf("content   %s%n", GraphDump.write(driver, Optional.empty()));
      }
    }
  }

  private static void load(Graph graph, Path folder) {
    Costs before = Costs.now();
    long start = System.nanoTime();
    ReadResult result = DataSetReader.read(DataSetFiles.ofFolder(folder));
    if (!(result instanceof ReadResult.Complete complete)) {
      throw new IllegalStateException(result.toString());
    }
    System.out.printf("portolan  READ %.1f s%n", since(start));
    PhaseClock clock = new PhaseClock();
    Loaded loaded = graph.load(complete.dataSet(), clock);
    clock.print("portolan ");
    print(
        "portolan",
        since(start),
        Costs.now().since(before),
        loaded.written().nodesCreated(),
        loaded.written().relationshipsCreated());
  }

  private static void again(Graph graph, Path folder) {
    long start = System.nanoTime();
    ReadResult.Complete complete =
        (ReadResult.Complete) DataSetReader.read(DataSetFiles.ofFolder(folder));
    Loaded loaded = graph.load(complete.dataSet(), (phase, done, total) -> {});
    System.out.printf("again     %.1f s, %s%n", since(start), loaded.written());
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / NANOS;
  }

  private static void print(
      String name, double seconds, Costs costs, long nodes, long relationships) {
    System.out.printf(
        "%-9s %.1f s, processor %.1f s (itself %.1f s, Neo4j %.1f s), peak memory %d MB (Neo4j %d MB),"
            + " %d nodes, %d relationships, heap %d MB%n",
        name,
        seconds,
        costs.ownSeconds() + costs.neo4jSeconds(),
        costs.ownSeconds(),
        costs.neo4jSeconds(),
        Costs.peakMegabytes(ProcessHandle.current()),
        ProcessHandle.current().children().mapToLong(Costs::peakMegabytes).max().orElse(0),
        nodes,
        relationships,
        Runtime.getRuntime().maxMemory() / MEBIBYTE);
  }

  private static void plain(Driver driver, Path file) throws IOException, ClassNotFoundException {
    long nanos = 0;
    Costs costs = Costs.NONE;
    long nodes = 0;
    long relationships = 0;
    try (Session session = driver.session();
        ObjectInputStream in =
            new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        String kind;
        try {
          kind = (String) in.readObject();
        } catch (EOFException end) {
          break;
        }
        List<?> rows = (List<?>) in.readObject();
        rows.forEach(LoadBench::revivePoint);
        // Reading the dump does not count.
        Costs before = Costs.now();
        long start = System.nanoTime();
        var counters =
            session.executeWrite(
                transaction ->
                    transaction.run(statement(kind), Map.of("rows", rows)).consume().counters());
        nanos += System.nanoTime() - start;
        costs = costs.plus(Costs.now().since(before));
        nodes += counters.nodesCreated();
        relationships += counters.relationshipsCreated();
      }
    }
    print("plain", nanos / NANOS, costs, nodes, relationships);
  }

  @SuppressWarnings("unchecked")
  private static void revivePoint(Object row) {
    ((Map<String, Object>) row)
        .computeIfPresent(
            "location",
            (key, point) -> Values.point(4326, ((double[]) point)[0], ((double[]) point)[1]));
  }

  private static String statement(String kind) {
    String[] parts = kind.split(" ", -1);
    return parts.length == 1
        ? "UNWIND $rows AS row CREATE (n:%s) SET n = row".formatted(kind)
        : "UNWIND $rows AS row MATCH (a:%s {id: row.start}) MATCH (b:%s {id: row.end}) CREATE (a)-[r:%s]->(b) SET r = row.p"
            .formatted(parts[1], parts[2], parts[0]);
  }
}
