package org.portolan.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A forest of things that are parts of one another: places in regions, offices in governments. */
public final class Nesting {
  private final Map<Id, Id> containerOf;

  private Nesting(Map<Id, Id> containerOf) {
    this.containerOf = containerOf;
  }

  /**
   * Builds the forest.
   *
   * @param containerOf for each part, what directly contains it; a root is absent
   * @return the forest
   * @throws IllegalArgumentException naming the circle if something contains itself
   */
  public static Nesting of(Map<Id, Id> containerOf) {
    Nesting nesting = new Nesting(new TreeMap<>(containerOf));
    nesting
        .findCircle()
        .ifPresent(
            circle -> {
              throw new IllegalArgumentException("a part contains itself: " + circle);
            });
    return nesting;
  }

  /**
   * Finds a circle in a would-be forest, for those who report it rather than fail.
   *
   * @param containerOf for each part, what directly contains it
   * @return the members of the first circle by id, in order of containment
   */
  public static Optional<List<Id>> findCircle(Map<Id, Id> containerOf) {
    return new Nesting(new TreeMap<>(containerOf)).findCircle();
  }

  private Optional<List<Id>> findCircle() {
    for (Id start : containerOf.keySet()) {
      Set<Id> path = new LinkedHashSet<>();
      Id at = start;
      while (at != null && path.add(at)) {
        at = containerOf.get(at);
      }
      if (at != null) {
        List<Id> circle = new ArrayList<>(path);
        return Optional.of(List.copyOf(circle.subList(circle.indexOf(at), circle.size())));
      }
    }
    return Optional.empty();
  }

  /**
   * Lists what contains a thing.
   *
   * @param part the thing
   * @return its containers, the nearest first; empty for a root or a thing not in the forest
   */
  public List<Id> containersOf(Id part) {
    List<Id> containers = new ArrayList<>();
    for (Id at = containerOf.get(part); at != null; at = containerOf.get(at)) {
      containers.add(at);
    }
    return containers;
  }

  /**
   * Tells whether one thing is another or lies within it.
   *
   * @param inner the thing asked about
   * @param outer the possible container
   * @return true if they are equal or {@code outer} contains {@code inner}
   */
  public boolean isWithin(Id inner, Id outer) {
    for (Id at = inner; at != null; at = containerOf.get(at)) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether two things are on one line of containment.
   *
   * @param one a thing
   * @param other another, or the same
   * @return true if they are equal or one contains the other
   */
  public boolean isOneLine(Id one, Id other) {
    return isWithin(one, other) || isWithin(other, one);
  }
}
