package org.portolan.bench.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.portolan.bench.network.Alternative;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.Contestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.TrustedSearch;
import org.portolan.chain.network.Days;
import org.portolan.chain.network.LegStrength;
import org.portolan.chain.network.NetworkBuilder;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Alternatives;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.Budget;
import org.portolan.chain.search.Chains;
import org.portolan.chain.search.LegTest;
import org.portolan.chain.search.Reach;
import org.portolan.chain.search.Reached;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Mode;

/** Portolan's own engine, asked as the use cases ask it. */
public final class EngineContestant implements Contestant {
  private static final int LEGS_OF_REACH = Ask.Limits.ANY_LEGS;
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final TemporalNetwork network;
  private final int[] numberOfPlace;
  private final int[] placeOfNumber;
  private final int[] generatedLeg;

  /** Lays a network out. */
  public EngineContestant(GeneratedNetwork from) {
    List<Id> places = new ArrayList<>();
    for (int place = 0; place < from.places(); place++) {
      places.add(new Id("p" + place));
    }
    int ships = Arrays.stream(from.vessel()).max().orElse(-1) + 1;
    List<Id> vessels = new ArrayList<>();
    for (int ship = 0; ship < ships; ship++) {
      vessels.add(new Id("v" + ship));
    }
    NetworkBuilder builder = new NetworkBuilder(places, vessels, new Atlas(List.of()));
    for (int leg = 0; leg < from.legs(); leg++) {
      builder.add(
          new NetworkBuilder.Row(
              new Id("m" + leg),
              places.get(from.from()[leg]),
              places.get(from.to()[leg]),
              from.mode()[leg] == GeneratedNetwork.SEA ? Mode.SEA : Mode.RAIL,
              from.vessel()[leg] < 0 ? null : vessels.get(from.vessel()[leg]),
              new Days(
                  from.departEarliest()[leg],
                  from.departLatest()[leg],
                  from.arriveEarliest()[leg],
                  from.arriveLatest()[leg]),
              LegStrength.of(1, 1, 0),
              java.util.Set.of()));
    }
    network = builder.build();
    numberOfPlace = new int[from.places()];
    placeOfNumber = new int[network.placeCount()];
    for (int place = 0; place < from.places(); place++) {
      numberOfPlace[place] = network.findPlace(places.get(place));
      placeOfNumber[numberOfPlace[place]] = place;
    }
    generatedLeg = new int[network.legCount()];
    for (int leg = 0; leg < generatedLeg.length; leg++) {
      generatedLeg[leg] = Integer.parseInt(network.movement(leg).value().substring(1));
    }
  }

  /** The network as Portolan holds it. */
  public TemporalNetwork network() {
    return network;
  }

  /** The number that a place has there. */
  public int numberOf(int place) {
    return numberOfPlace[place];
  }

  @Override
  public String name() {
    return "engine";
  }

  private Ask ask(Asked asked, int departUntil, int arriveUntil, int legs, boolean toAll) {
    return new Ask(
        one(asked.origin()),
        toAll ? Ask.ANYWHERE : one(asked.destination()),
        List.of(),
        new Ask.Limits(asked.day(), departUntil, arriveUntil, legs, TemporalNetwork.NEVER),
        Ask.Joins.POSSIBLE,
        LegTest.ALL);
  }

  private Ask.Ends one(int place) {
    return new Ask.Ends(false, new int[] {numberOfPlace[place]});
  }

  @Override
  public OptionalInt earliestArrival(Asked asked) {
    return Chains.earliest(
            network,
            ask(asked, asked.departBy(), TemporalNetwork.NEVER, Asked.MOST_LEGS, false),
            Budget.of(LIMIT))
        .map(chain -> OptionalInt.of(chain.arrival()))
        .orElse(OptionalInt.empty());
  }

  @Override
  public List<Alternative> alternatives(Asked asked) {
    Ask ask =
        ask(asked, asked.departBy(), TemporalNetwork.NEVER, Asked.MOST_LEGS_OF_ALTERNATIVES, false);
    return Alternatives.find(
            network,
            ask,
            Alternatives.Order.LEGS,
            legs -> 0,
            Asked.ALTERNATIVES,
            false,
            Budget.of(LIMIT))
        .stream()
        .map(
            found ->
                new Alternative(
                    Arrays.stream(found.legs()).map(leg -> generatedLeg[leg]).boxed().toList(),
                    found.arrival()))
        .toList();
  }

  @Override
  public int[] reachable(Asked asked) {
    int[] arrivals = new int[numberOfPlace.length];
    Arrays.fill(arrivals, TrustedSearch.NEVER);
    for (Reached reached :
        new Reach(
                network,
                ask(asked, TemporalNetwork.NEVER, asked.reachBy(), LEGS_OF_REACH, true),
                Budget.of(LIMIT))
            .destinations()) {
      arrivals[placeOfNumber[reached.place()]] = reached.day();
    }
    return arrivals;
  }

  @Override
  public OptionalDouble bytesPerLeg() {
    return OptionalDouble.of((double) network.bytes() / network.legCount());
  }
}
