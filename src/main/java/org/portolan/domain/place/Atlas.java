package org.portolan.domain.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portolan.domain.Id;
import org.portolan.domain.Nesting;

/** All places, and how they nest. */
public final class Atlas {
  private final Map<Id, Place> places = new TreeMap<>();
  private final Nesting nesting;

  /**
   * Collects places.
   *
   * @param places the places, each id once
   * @throws IllegalArgumentException if a place contains itself
   */
  public Atlas(Collection<Place> places) {
    Map<Id, Id> containerOf = new TreeMap<>();
    for (Place place : places) {
      this.places.put(place.id(), place);
      place.partOf().ifPresent(container -> containerOf.put(place.id(), container));
    }
    this.nesting = Nesting.of(containerOf);
  }

  /**
   * Finds a place.
   *
   * @param id its id
   * @return the place, if it is in the atlas
   */
  public Optional<Place> find(Id id) {
    return Optional.ofNullable(places.get(id));
  }

  /**
   * Tells whether a place is another or lies inside it.
   *
   * @param inner the place asked about
   * @param outer the possible container
   * @return true if equal or inside
   */
  public boolean isWithin(Id inner, Id outer) {
    return nesting.isWithin(inner, outer);
  }

  /**
   * Lists what contains a place.
   *
   * @param place the place
   * @return its containers, the nearest first; empty for one that lies in nothing
   */
  public List<Id> containersOf(Id place) {
    return nesting.containersOf(place);
  }

  /**
   * Tells whether cargo brought to one place can leave from another with no hop between: they are
   * equal, or one contains the other and the container is finer than a region. A region or country
   * is not even equal to itself here: a delivery "to Russia" and a train "from Russia" need not
   * meet, so only a stated sequence joins them.
   *
   * @param arrival where the cargo came to
   * @param departure where the next leg starts
   * @return true if the two places meet
   */
  public boolean meet(Id arrival, Id departure) {
    if (nesting.isWithin(arrival, departure)) {
      return isFiner(departure);
    }
    return nesting.isWithin(departure, arrival) && isFiner(arrival);
  }

  /**
   * Tells whether two places are equal, or one contains the other.
   *
   * @param one a place
   * @param other another
   * @return true if they overlap, at whatever level
   */
  public boolean overlap(Id one, Id other) {
    return nesting.isOneLine(one, other);
  }

  private boolean isFiner(Id id) {
    return find(id).map(Place::kind).map(PlaceKind::isFinerThanRegion).orElse(true);
  }
}
