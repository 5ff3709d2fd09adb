package org.portolan.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Point;
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
 * dumps what is in the graph to a file; {@code plain DATA DUMP} writes what was dumped by plain
 * UNWIND: one statement a label and one a type, ends found by their unique ids, {@value #BATCH}
 * rows a transaction.
 */
public final class LoadBench {
  private static final int BATCH = 10_000;
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;
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
          dump(driver, Path.of(args[3]));
        } else {
          again(graph, Path.of(args[2]));
        }
      } else {
        plain(driver, Path.of(args[2]));
      }
    }
  }

  private static void load(Graph graph, Path folder) {
    double busy = busySeconds();
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
        busySeconds() - busy,
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

  /** The processor time of this process and the Neo4j that it started. */
  private static double busySeconds() {
    return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().children())
            .flatMap(process -> process.info().totalCpuDuration().stream())
            .mapToLong(Duration::toMillis)
            .sum()
        / MILLIS;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / NANOS;
  }

  private static void print(
      String name, double seconds, double busy, long nodes, long relationships) {
    System.out.printf(
        "%-9s %.1f s, processor %.1f s, %d nodes, %d relationships, %.0f a second, heap %d MB%n",
        name,
        seconds,
        busy,
        nodes,
        relationships,
        (nodes + relationships) / seconds,
        Runtime.getRuntime().maxMemory() / MEBIBYTE);
  }

  private static void dump(Driver driver, Path file) throws IOException {
    try (Session session = driver.session();
        ObjectOutputStream out =
            new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      Map<String, List<Object>> rows = new TreeMap<>();
      var nodes =
          session.run(
              "MATCH (n) WHERE n.id IS NOT NULL AND NOT n:LoadLock"
                  + " RETURN labels(n)[0] AS label, properties(n) AS p");
      while (nodes.hasNext()) {
        var row = nodes.next();
        add(out, rows, row.get("label").asString(), map(row.get("p")));
      }
      flush(out, rows);
      var edges =
          session.run(
              "MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL"
                  + " RETURN type(r) + ' ' + labels(a)[0] + ' ' + labels(b)[0] AS type,"
                  + " a.id AS start, b.id AS end, properties(r) AS p");
      while (edges.hasNext()) {
        var row = edges.next();
        Map<String, Object> edge = new HashMap<>();
        edge.put("start", row.get("start").asString());
        edge.put("end", row.get("end").asString());
        edge.put("p", map(row.get("p")));
        add(out, rows, row.get("type").asString(), edge);
      }
      flush(out, rows);
    }
  }

  private static void add(
      ObjectOutputStream out, Map<String, List<Object>> rows, String kind, Object row)
      throws IOException {
    List<Object> ofKind = rows.computeIfAbsent(kind, any -> new ArrayList<>());
    ofKind.add(row);
    if (ofKind.size() == BATCH) {
      write(out, kind, ofKind);
      ofKind.clear();
    }
  }

  private static void flush(ObjectOutputStream out, Map<String, List<Object>> rows)
      throws IOException {
    for (Map.Entry<String, List<Object>> kind : rows.entrySet()) {
      write(out, kind.getKey(), kind.getValue());
    }
    rows.clear();
  }

  private static void write(ObjectOutputStream out, String kind, List<Object> rows)
      throws IOException {
    out.writeObject(kind);
    out.writeObject(new ArrayList<>(rows));
    out.reset();
  }

  private static Map<String, Object> map(Value properties) {
    HashMap<String, Object> map = new HashMap<>();
    for (String key : properties.keys()) {
      Object value = properties.get(key).asObject();
      map.put(
          key,
          value instanceof Point point
              ? new double[] {point.x(), point.y()}
              : value instanceof List<?> list ? new ArrayList<Object>(list) : value);
    }
    return map;
  }

  private static void plain(Driver driver, Path file) throws IOException, ClassNotFoundException {
    long nanos = 0;
    double busy = 0;
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
        double busyBefore = busySeconds();
        long start = System.nanoTime();
        var counters =
            session.executeWrite(
                transaction ->
                    transaction.run(statement(kind), Map.of("rows", rows)).consume().counters());
        nanos += System.nanoTime() - start;
        busy += busySeconds() - busyBefore;
        nodes += counters.nodesCreated();
        relationships += counters.relationshipsCreated();
      }
    }
    print("plain", nanos / NANOS, busy, nodes, relationships);
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
