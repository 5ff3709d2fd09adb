package org.portolan.bench.cypher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.portolan.bench.network.Alternative;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.Contestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.Horizons;
import org.portolan.bench.network.TrustedSearch;

/**
 * Cypher's answers, the fastest of the formulations that docs/benchmarks lists, over Bolt: the
 * answer is there once the client has read its last row.
 */
public final class CypherContestant implements Contestant {
  private static final List<String> CHAINS_OF =
      IntStream.rangeClosed(1, Asked.MOST_LEGS_OF_ALTERNATIVES)
          .mapToObj(legs -> Statement.read("find-chains-of-" + legs))
          .toList();

  private final Driver driver;
  private final GeneratedNetwork network;

  private CypherContestant(Driver driver, GeneratedNetwork network) {
    this.driver = driver;
    this.network = network;
  }

  /** Writes the network to an empty Neo4j, to ask it there. The driver stays open. */
  public static CypherContestant load(Driver driver, GeneratedNetwork network) {
    new GraphLoad(driver, network).run();
    return new CypherContestant(driver, network);
  }

  @Override
  public String name() {
    return "Cypher";
  }

  @Override
  public OptionalInt earliestArrival(Asked asked) {
    PrimitiveIterator.OfInt horizons = Horizons.of(network, asked).iterator();
    int arrival = TrustedSearch.NEVER;
    while (arrival == TrustedSearch.NEVER && horizons.hasNext()) {
      arrival = new Layers(driver, asked, horizons.nextInt()).earliestArrival(Asked.MOST_LEGS);
    }
    return arrival == TrustedSearch.NEVER ? OptionalInt.empty() : OptionalInt.of(arrival);
  }

  @Override
  public List<Alternative> alternatives(Asked asked) {
    List<Alternative> found = new ArrayList<>();
    for (String statement : CHAINS_OF) {
      int missing = Asked.ALTERNATIVES - found.size();
      if (missing > 0) {
        found.addAll(chains(statement, asked, missing));
      }
    }
    return found;
  }

  private List<Alternative> chains(String statement, Asked asked, int most) {
    PrimitiveIterator.OfInt horizons = Horizons.of(network, asked).iterator();
    List<Alternative> chains = List.of();
    while (chains.size() < most && horizons.hasNext()) {
      chains = chains(statement, asked, most, horizons.nextInt());
    }
    return chains;
  }

  private List<Alternative> chains(String statement, Asked asked, int most, int by) {
    Map<String, Object> parameters =
        Map.of(
            "origin", GraphLoad.placeId(asked.origin()),
            "destination", GraphLoad.placeId(asked.destination()),
            "day", asked.day(),
            "departBy", asked.departBy(),
            "by", by,
            "limit", most);
    return driver.executableQuery(statement).withParameters(parameters).execute().records().stream()
        .map(CypherContestant::chain)
        .toList();
  }

  private static Alternative chain(Record row) {
    return new Alternative(
        row.get("legs").asList(leg -> GraphLoad.number(leg.asString())),
        row.get("arrival").asInt());
  }

  @Override
  public int[] reachable(Asked asked) {
    int[] arrivals = new int[network.places()];
    Arrays.fill(arrivals, TrustedSearch.NEVER);
    new Layers(driver, asked, asked.reachBy())
        .all()
        .forEach((place, arrival) -> arrivals[GraphLoad.number(place)] = arrival);
    return arrivals;
  }

  @Override
  public OptionalDouble bytesPerLeg() {
    return OptionalDouble.empty();
  }
}
