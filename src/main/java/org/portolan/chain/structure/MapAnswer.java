package org.portolan.chain.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;

/**
 * What the map says of two places, time aside. What {@code missing} names was not found out before
 * time was up, and is empty here or not complete.
 *
 * @param component what legs connect; empty if missing
 * @param articulations the places, the ends aside, on every way from the one end to the other, in
 *     the order of the ways
 * @param bridges the lanes on every way, in the same order
 * @param cut a smallest set of lanes without which there is no way, the one nearest to where ways
 *     start; in order of their places and mode; empty if there is no way
 * @param routes the routes of fewest lanes
 * @param missing what is missing
 */
public record MapAnswer(
    Optional<Component> component,
    List<Id> articulations,
    List<Lane> bridges,
    List<Lane> cut,
    List<OnMap> routes,
    Set<Part> missing) {
  /**
   * Copies the lists.
   *
   * @param component what legs connect
   * @param articulations the places on every way
   * @param bridges the lanes on every way
   * @param cut a smallest set of lanes that parts the ends
   * @param routes the routes of fewest lanes
   * @param missing what is missing
   */
  public MapAnswer {
    articulations = List.copyOf(articulations);
    bridges = List.copyOf(bridges);
    cut = List.copyOf(cut);
    routes = List.copyOf(routes);
    missing = missing.isEmpty() ? Set.of() : java.util.EnumSet.copyOf(missing);
  }

  /** What an answer is made of, in the order in which it is found out. */
  public enum Part {
    /** What legs connect. */
    COMPONENT,
    /** The places on every way. */
    ARTICULATIONS,
    /** The lanes on every way. */
    BRIDGES,
    /** A smallest set of lanes that parts the ends. */
    CUT,
    /** The routes of fewest lanes. */
    ROUTES,
    /** Which of these a chain takes. */
    CHAINS
  }

  /**
   * What legs connect.
   *
   * @param places the places that legs connect with where ways start, in whatever direction, these
   *     themselves counted; 0 if no leg touches these, whatever the question
   * @param together whether where they end is among these
   * @param forth whether a way leads from the one end to the other
   * @param back whether a way leads back; with the way forth, both are strongly connected
   */
  public record Component(int places, boolean together, boolean forth, boolean back) {}

  /**
   * The legs from one place to another by one mode.
   *
   * @param from a place
   * @param to a place
   * @param mode how
   * @param legs how many of them count, at least 1
   */
  public record Lane(Id from, Id to, Mode mode, int legs) {}

  /**
   * A route on the map.
   *
   * @param lanes its lanes in order
   * @param taken whether a chain that the question lets through takes it
   */
  public record OnMap(List<Lane> lanes, Taken taken) {
    /**
     * Copies the lanes.
     *
     * @param lanes its lanes in order
     * @param taken whether a chain takes it
     */
    public OnMap {
      lanes = List.copyOf(lanes);
    }
  }

  /** Whether a chain takes a route. */
  public enum Taken {
    /** One does. */
    YES,
    /** None does: its legs are there, but time, a stated sequence or a filter forbids it. */
    NO,
    /** Time was up before one was found. */
    UNKNOWN
  }
}
