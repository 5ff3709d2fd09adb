package org.portolan.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.portolan.chain.network.Days;
import org.portolan.chain.network.LegStrength;
import org.portolan.chain.network.NetworkBuilder;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Movement;

/**
 * The legs that the evidence gives under one lens, and how they join. A snapshot: what the evidence
 * becomes later does not change it.
 */
public final class Network {
  private final Atlas atlas;
  private final List<Leg> legs = new ArrayList<>();
  private final Map<Id, Leg> byId = new HashMap<>();
  private final TemporalNetwork temporal;
  private final PlacesWithin within;

  /**
   * Projects the evidence.
   *
   * @param corpus the evidence
   * @param lens which claims count
   */
  public Network(Corpus corpus, Lens lens) {
    atlas = corpus.atlas();
    Readings readings = new Readings(corpus, lens);
    NavigableSet<Id> places = new TreeSet<>();
    NavigableSet<Id> vessels = new TreeSet<>();
    for (Movement movement : corpus.movements().values()) {
      readings.find(movement).ifPresent(reading -> legs.add(new Leg(movement, reading)));
    }
    for (Leg leg : legs) {
      byId.put(leg.id(), leg);
      places.add(leg.from());
      places.add(leg.to());
      leg.reading().vessel().ifPresent(vessels::add);
    }
    NetworkBuilder builder = new NetworkBuilder(places, vessels, atlas);
    legs.forEach(leg -> builder.add(row(leg)));
    temporal = builder.build();
    within = new PlacesWithin(temporal, atlas);
  }

  private static NetworkBuilder.Row row(Leg leg) {
    Strength strength = Strength.of(leg.reading().support());
    return new NetworkBuilder.Row(
        leg.id(),
        leg.from(),
        leg.to(),
        leg.reading().mode(),
        leg.reading().vessel().orElse(null),
        Days.of(leg.window()),
        LegStrength.of(strength.origins(), strength.documents(), strength.doubt()),
        leg.reading().after().keySet());
  }

  /**
   * Lists the legs.
   *
   * @return all legs, in order of movement
   */
  public List<Leg> legs() {
    return Collections.unmodifiableList(legs);
  }

  /**
   * Gives the places.
   *
   * @return the atlas
   */
  public Atlas atlas() {
    return atlas;
  }

  /**
   * Gives the legs as numbers, for searches.
   *
   * @return the temporal network; a leg whose ends are one stop is not in it
   */
  public TemporalNetwork temporal() {
    return temporal;
  }

  /** The leg of a number. */
  Leg leg(int number) {
    return Optional.ofNullable(byId.get(temporal.movement(number))).orElseThrow();
  }

  /** The places that are one or lie in it; all places where none is given. */
  Ask.Ends ends(Optional<Id> place) {
    return place.map(within::of).orElse(Ask.ANYWHERE);
  }
}
