package org.portolan.chain.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Alternatives;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.Budget;
import org.portolan.chain.search.Chains;
import org.portolan.chain.search.Route;
import org.portolan.domain.Id;

/** Finds out what the map says of two places, part by part until time is up. */
public final class MapSearch {
  private final TemporalNetwork network;
  private final Ask ask;
  private final Budget budget;
  private final Sieve sieve;
  private final Set<MapAnswer.Part> missing = EnumSet.noneOf(MapAnswer.Part.class);

  private MapSearch(TemporalNetwork network, Ask ask, Budget budget) {
    this.network = network;
    this.ask = ask;
    this.budget = budget;
    this.sieve = new Sieve(PlaceGraph.between(network, ask.from(), ask.to()), ask.test(), budget);
  }

  /**
   * Asks.
   *
   * @param network where
   * @param ask between which places, not everywhere, and which legs count; how many of them a route
   *     may have; and all else for the chains that take one
   * @param count the most routes
   * @param budget how long it may take
   * @return what was found out
   */
  public static MapAnswer of(TemporalNetwork network, Ask ask, int count, Budget budget) {
    return new MapSearch(network, ask, budget).answer(count);
  }

  private MapAnswer answer(int count) {
    Optional<Partings> ways = unlessOutOfTime(MapAnswer.Part.COMPONENT, () -> new Partings(sieve));
    Optional<MapAnswer.Component> component =
        ways.flatMap(
            found -> unlessOutOfTime(MapAnswer.Part.COMPONENT, () -> component(found.isWay())));
    List<Id> articulations =
        ways.flatMap(
                found ->
                    unlessOutOfTime(
                        MapAnswer.Part.ARTICULATIONS, () -> ids(found.places(this::isEnd))))
            .orElse(List.of());
    List<MapAnswer.Lane> bridges =
        ways.flatMap(found -> unlessOutOfTime(MapAnswer.Part.BRIDGES, () -> lanes(found.lanes())))
            .orElse(List.of());
    List<MapAnswer.Lane> cut =
        unlessOutOfTime(MapAnswer.Part.CUT, () -> lanes(LaneCut.of(sieve))).orElse(List.of());
    List<MapAnswer.OnMap> routes =
        unlessOutOfTime(MapAnswer.Part.ROUTES, () -> routes(count)).orElse(List.of());
    if (ways.isEmpty()) {
      missing.add(MapAnswer.Part.ARTICULATIONS);
      missing.add(MapAnswer.Part.BRIDGES);
    }
    return new MapAnswer(component, articulations, bridges, cut, routes, missing);
  }

  private <T> Optional<T> unlessOutOfTime(MapAnswer.Part part, Supplier<T> found) {
    try {
      return Optional.of(found.get());
    } catch (OutOfTime end) {
      missing.add(part);
      return Optional.empty();
    }
  }

  private boolean isEnd(int place) {
    return ask.from().has(place) || ask.to().has(place);
  }

  private MapAnswer.Component component(boolean forth) {
    Vertices vertices = sieve.graph().vertices();
    int[] legs = Flood.legs(sieve, vertices.source(), Flood.Way.EITHER, vertices.sink());
    BitSet places = new BitSet();
    for (int vertex = 0; vertex < legs.length; vertex++) {
      int place = vertices.placeOf(vertex);
      if (place >= 0 && legs[vertex] != Flood.NEVER) {
        places.set(place);
      }
    }
    Sieve reversed =
        new Sieve(PlaceGraph.between(network, ask.to(), ask.from()), ask.test(), budget);
    return new MapAnswer.Component(
        places.cardinality(),
        legs[vertices.sink()] != Flood.NEVER,
        forth,
        new Partings(reversed).isWay());
  }

  private List<Id> ids(int[] places) {
    return Arrays.stream(places).mapToObj(network::place).toList();
  }

  private List<MapAnswer.Lane> lanes(int[] lanes) {
    return Arrays.stream(lanes).mapToObj(this::lane).toList();
  }

  private MapAnswer.Lane lane(int lane) {
    Lanes lanes = network.lanes();
    return new MapAnswer.Lane(
        network.place(lanes.from(lane)),
        network.place(lanes.to(lane)),
        lanes.mode(lane),
        sieve.graph().carried().legs(lane, sieve.test()));
  }

  private List<MapAnswer.OnMap> routes(int count) {
    Routes.Found found = Routes.shortest(network, sieve, ask.limits().maxLegs(), count);
    if (!found.complete()) {
      missing.add(MapAnswer.Part.ROUTES);
    }
    List<MapAnswer.OnMap> routes = new ArrayList<>();
    for (Routes.Way way : found.routes()) {
      MapAnswer.Taken taken = taken(way.route());
      if (taken == MapAnswer.Taken.UNKNOWN) {
        missing.add(MapAnswer.Part.CHAINS);
      }
      routes.add(new MapAnswer.OnMap(lanes(way.lanes()), taken));
    }
    return routes;
  }

  private MapAnswer.Taken taken(Route route) {
    boolean found =
        Alternatives.canAnswer(ask)
            ? !Alternatives.sailings(network, ask, route, 1, budget).isEmpty()
            : isTakenByAnyChain(route);
    if (found) {
      return MapAnswer.Taken.YES;
    }
    return budget.isSpent() ? MapAnswer.Taken.UNKNOWN : MapAnswer.Taken.NO;
  }

  /** The slow way, for questions of which waits, places to pass or forbidden joins are part. */
  private boolean isTakenByAnyChain(Route route) {
    Set<Route.Hop> hops = new HashSet<>(route.hops());
    Ask along =
        ask.with(
            leg ->
                hops.contains(
                    new Route.Hop(network.from(leg), network.to(leg), network.mode(leg))));
    boolean[] taken = {false};
    Chains.each(
        network,
        along,
        budget,
        (legs, arrival) -> {
          taken[0] = Route.ofLegs(network.lanes(), legs).equals(route);
          return !taken[0];
        });
    return taken[0];
  }
}
