package org.portolan.bench.cypher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.TrustedSearch;

/**
 * Arrivals leg by leg, one statement for each: the client keeps the best arrival at each place and
 * sends on only those that got better, which Cypher cannot do within one statement.
 */
final class Layers {
  private static final String FIRST = Statement.read("find-first-arrivals");
  private static final String NEXT = Statement.read("find-next-arrivals");
  private static final String LAST = Statement.read("find-last-legs");

  private final Driver driver;
  private final Asked asked;
  private final Map<String, Integer> best = new HashMap<>();
  private final String origin;
  private int by;

  /**
   * Prepares a search.
   *
   * @param by the last day on which a leg can have arrived
   */
  Layers(Driver driver, Asked asked, int by) {
    this.driver = driver;
    this.asked = asked;
    this.by = by;
    origin = GraphLoad.placeId(asked.origin());
  }

  /**
   * The earliest arrival at the destination, or {@link TrustedSearch#NEVER}. The legs that reach it
   * are read first, which spares the last and widest round, and shows early what is too late.
   */
  int earliestArrival(int mostLegs) {
    String destination = GraphLoad.placeId(asked.destination());
    List<Record> last = ask(LAST, Map.of("destination", destination, "day", asked.day(), "by", by));
    List<Record> arrivals = last.isEmpty() ? List.of() : first(asked.departBy());
    int earliest = TrustedSearch.NEVER;
    for (int legs = 1; !arrivals.isEmpty(); legs++) {
      List<List<Object>> better = better(arrivals);
      earliest = Math.min(earliest, best.getOrDefault(destination, TrustedSearch.NEVER));
      if (legs < mostLegs) {
        earliest = Math.min(earliest, arrivalBy(last));
      }
      // What arrives no earlier than the destination is reached is no way to it.
      by = Math.min(by, earliest - 1);
      better.removeIf(row -> (Integer) row.get(1) > by);
      arrivals = legs >= mostLegs - 1 || better.isEmpty() ? List.of() : next(better);
    }
    return earliest;
  }

  private int arrivalBy(List<Record> legs) {
    int earliest = TrustedSearch.NEVER;
    for (Record leg : legs) {
      int there = best.getOrDefault(leg.get("place").asString(), TrustedSearch.NEVER);
      if (there <= leg.get("departLatest").asInt()) {
        earliest = Math.min(earliest, Math.max(there, leg.get("arriveEarliest").asInt()));
      }
    }
    return earliest;
  }

  /** The earliest arrival at each place that is reached, in any number of legs. */
  Map<String, Integer> all() {
    List<Record> arrivals = first(by);
    while (!arrivals.isEmpty()) {
      List<List<Object>> better = better(arrivals);
      arrivals = better.isEmpty() ? List.of() : next(better);
    }
    return best;
  }

  private List<Record> first(int departBy) {
    return ask(FIRST, Map.of("origin", origin, "day", asked.day(), "departBy", departBy, "by", by));
  }

  private List<Record> next(List<List<Object>> rows) {
    return ask(NEXT, Map.of("rows", rows, "by", by));
  }

  private List<Record> ask(String statement, Map<String, Object> parameters) {
    return driver.executableQuery(statement).withParameters(parameters).execute().records();
  }

  private List<List<Object>> better(List<Record> arrivals) {
    List<List<Object>> better = new ArrayList<>();
    for (Record row : arrivals) {
      String place = row.get("place").asString();
      int arrival = row.get("arrival").asInt();
      if (!place.equals(origin) && arrival < best.getOrDefault(place, TrustedSearch.NEVER)) {
        best.put(place, arrival);
        better.add(List.of(place, arrival));
      }
    }
    return better;
  }
}
