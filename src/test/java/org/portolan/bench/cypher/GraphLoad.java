package org.portolan.bench.cypher;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.portolan.bench.network.GeneratedNetwork;

/** Writes a network into an empty Neo4j as Portolan's graph has it, without its evidence. */
final class GraphLoad {
  private static final int BATCH = 20_000;

  private final Driver driver;
  private final GeneratedNetwork network;

  GraphLoad(Driver driver, GeneratedNetwork network) {
    this.driver = driver;
    this.network = network;
  }

  /** Writes all, and waits until the indexes are filled. */
  void run() {
    Statement.listed("index-").forEach(statement -> driver.executableQuery(statement).execute());
    write(Statement.read("create-places"), network.places(), this::place);
    write(Statement.read("create-legs"), network.legs(), this::leg);
    driver.executableQuery("CALL db.awaitIndexes(600)").execute();
  }

  private interface Row {
    Map<String, Object> of(int number);
  }

  private void write(String statement, int count, Row row) {
    for (int start = 0; start < count; start += BATCH) {
      List<Map<String, Object>> rows =
          IntStream.range(start, Math.min(count, start + BATCH)).mapToObj(row::of).toList();
      driver.executableQuery(statement).withParameters(Map.of("rows", rows)).execute();
    }
  }

  private Map<String, Object> place(int number) {
    return Map.of("id", placeId(number), "port", number < network.ports());
  }

  private Map<String, Object> leg(int number) {
    return Map.of(
        "movement",
        "m" + number,
        "from",
        placeId(network.from()[number]),
        "to",
        placeId(network.to()[number]),
        "sea",
        network.mode()[number] == GeneratedNetwork.SEA,
        "vessel",
        network.vessel()[number],
        "days",
        new int[] {
          network.departEarliest()[number],
          network.departLatest()[number],
          network.arriveEarliest()[number],
          network.arriveLatest()[number]
        });
  }

  static String placeId(int number) {
    return "p" + number;
  }

  static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }
}
