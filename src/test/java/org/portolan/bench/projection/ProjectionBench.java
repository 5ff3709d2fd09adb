package org.portolan.bench.projection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ContentHash;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.transport.Movement;
import org.portolan.neo4j.Graph;

/**
 * Prints what it costs to project a seeded graph: elapsed, and processor time on both sides, since
 * other programs may be running. Argument: the size (S, M or L), then how many times.
 */
public final class ProjectionBench {
  private static final double BILLION = 1e9;

  private ProjectionBench() {}

  public static void main(String[] arguments) throws IOException {
    try (SeededNeo4j neo4j = SeededNeo4j.start(arguments[0])) {
      Graph graph = new Graph(neo4j.driver());
      for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
        measure("counting", graph, new Counting(), neo4j);
        measure("hashing", graph, new Hashing(), neo4j);
      }
    }
  }

  private static void measure(String name, Graph graph, Counting taker, SeededNeo4j neo4j)
      throws IOException {
    long start = System.nanoTime();
    double server = processor(neo4j.pid());
    double client = processor(ProcessHandle.current().pid());
    graph.project(taker);
    System.out.printf(
        "%s: %.1f s; processor: Neo4j %.1f s, Portolan %.1f s; %d movements, %d claims%s%n",
        name,
        (System.nanoTime() - start) / BILLION,
        processor(neo4j.pid()) - server,
        processor(ProcessHandle.current().pid()) - client,
        taker.movements,
        taker.claims,
        taker);
  }

  /** Seconds that a process ran, as Linux counts them. */
  private static double processor(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12)))
        / (double) TimeUnit.SECONDS.toMillis(1)
        * 10;
  }

  /** Only counts. */
  private static class Counting implements Projection {
    private long movements;
    private long claims;

    @Override
    public void begin() {
      movements = 0;
      claims = 0;
    }

    @Override
    public void frame(Corpus frame) {
      claims += frame.claims().size();
    }

    @Override
    public void movement(Movement movement, List<Claim> about) {
      movements++;
      claims += about.size();
    }

    @Override
    public String toString() {
      return "";
    }
  }

  /** Hashes the content too, and tells what that took. */
  private static final class Hashing extends Counting {
    private ContentHash hash = new ContentHash();
    private long nanos;

    @Override
    public void begin() {
      super.begin();
      hash = new ContentHash();
      nanos = 0;
    }

    @Override
    public void frame(Corpus frame) {
      super.frame(frame);
      hash.addAll(frame);
    }

    @Override
    public void movement(Movement movement, List<Claim> about) {
      super.movement(movement, about);
      long start = System.nanoTime();
      hash.add(movement);
      about.forEach(claim -> hash.add((Record) claim));
      nanos += System.nanoTime() - start;
    }

    @Override
    public String toString() {
      return "; hashing alone %.1f s, %s".formatted(nanos / BILLION, hash.hex());
    }
  }
}
