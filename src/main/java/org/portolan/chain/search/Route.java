package org.portolan.chain.search;

import java.util.List;
import org.portolan.chain.network.Lanes;
import org.portolan.domain.transport.Mode;

/**
 * A way through the network, be it on whatever day: the places and modes in order.
 *
 * @param hops the hops in order
 */
public record Route(List<Hop> hops) {
  /**
   * Copies the hops.
   *
   * @param hops the hops in order
   */
  public Route {
    hops = List.copyOf(hops);
  }

  /**
   * From a place to a place by a mode.
   *
   * @param from a place
   * @param to a place
   * @param mode how
   */
  public record Hop(int from, int to, Mode mode) {}

  /**
   * Gives the route of a row of lanes.
   *
   * @param lanes the lanes of the network
   * @param way some of them in order
   * @return their places and modes
   */
  public static Route of(Lanes lanes, int[] way) {
    return new Route(
        java.util.Arrays.stream(way)
            .mapToObj(lane -> new Hop(lanes.from(lane), lanes.to(lane), lanes.mode(lane)))
            .toList());
  }

  /**
   * Gives the route of a chain.
   *
   * @param lanes the lanes of its network
   * @param legs its legs
   * @return its places and modes
   */
  public static Route ofLegs(Lanes lanes, int[] legs) {
    return of(lanes, java.util.Arrays.stream(legs).map(lanes::laneOf).toArray());
  }
}
