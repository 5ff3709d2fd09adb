package org.portolan.chain;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.HashMap;
import java.util.Map;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;

/** Which places of a network lie in a region, country or port that is asked for. */
final class PlacesWithin {
  private final TemporalNetwork network;
  private final Map<Id, IntArrayList> inside = new HashMap<>();

  PlacesWithin(TemporalNetwork network, Atlas atlas) {
    this.network = network;
    for (int place = 0; place < network.placeCount(); place++) {
      for (Id container : atlas.containersOf(network.place(place))) {
        inside.computeIfAbsent(container, key -> new IntArrayList()).add(place);
      }
    }
  }

  /** The place itself, if a leg touches it, and all places in it. */
  Ask.Ends of(Id place) {
    IntArrayList places = new IntArrayList(inside.getOrDefault(place, new IntArrayList()));
    int itself = network.findPlace(place);
    if (itself >= 0) {
      places.add(itself);
      places.sort(null);
    }
    return new Ask.Ends(false, places.toIntArray());
  }
}
