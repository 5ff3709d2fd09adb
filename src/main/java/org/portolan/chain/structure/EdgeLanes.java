package org.portolan.chain.structure;

import it.unimi.dsi.fastutil.ints.IntConsumer;
import java.util.stream.IntStream;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.LegTest;

/**
 * What the edges of a map stand for. An edge from place to place is named by the number of the
 * first lane between them; an edge of the glue by its number behind all lanes. A lane here is the
 * legs from one place to another by one mode, of stated sequences too; but a leg that only a stated
 * sequence joins to another is a lane of its own.
 */
final class EdgeLanes {
  private final Lanes lanes;
  private final Vertices vertices;
  private final Glue glue;

  EdgeLanes(TemporalNetwork network, Vertices vertices, Glue glue) {
    this.lanes = network.lanes();
    this.vertices = vertices;
    this.glue = glue;
  }

  /** Whether an edge is one from place to place. */
  boolean isBetweenPlaces(int edge) {
    return edge < lanes.count();
  }

  /** Whether a lane names an edge. */
  boolean isEdge(int lane) {
    if (lane > lanes.firstOut(lanes.from(lane)) && lanes.to(lane - 1) == lanes.to(lane)) {
      return false;
    }
    for (int next = lane; isBeside(next, lane); next++) {
      if (!vertices.isJoined(next)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a leg is carried along an edge. */
  boolean isHop(int edge) {
    return isBetweenPlaces(edge) || glue.isLeg(edge - lanes.count());
  }

  /** Whether an edge is there for the legs that count. */
  boolean admits(int edge, LegTest test) {
    if (test == LegTest.ALL) {
      return true;
    }
    if (!isBetweenPlaces(edge)) {
      int number = edge - lanes.count();
      return glue.first(number) == Glue.NONE
          || (test.admits(glue.first(number)) && test.admits(glue.second(number)));
    }
    for (int lane = edge; isBeside(lane, edge); lane++) {
      if (!vertices.isJoined(lane) && isAny(lane, test)) {
        return true;
      }
    }
    return false;
  }

  /** The two places of an edge along which legs are carried; none of another. */
  IntStream ends(int edge) {
    if (!isHop(edge)) {
      return IntStream.empty();
    }
    int lane = lane(edge);
    return IntStream.of(lanes.from(lane), lanes.to(lane));
  }

  /** Whether an edge along which legs are carried is from or to a place. */
  boolean touches(int edge, int place) {
    return isHop(edge) && (lanes.from(lane(edge)) == place || lanes.to(lane(edge)) == place);
  }

  private int lane(int edge) {
    return isBetweenPlaces(edge) ? edge : lanes.laneOf(glue.first(edge - lanes.count()));
  }

  /** Shows the lanes of an edge, each by the number of its first in the network. */
  void each(int edge, LegTest test, IntConsumer visitor) {
    if (!isBetweenPlaces(edge)) {
      int number = edge - lanes.count();
      if (glue.isLeg(number) && admits(edge, test)) {
        visitor.accept(lanes.laneOf(glue.first(number)));
      }
      return;
    }
    int last = -1;
    for (int lane = edge; isBeside(lane, edge); lane++) {
      boolean isNew = last < 0 || lanes.mode(last) != lanes.mode(lane);
      if (isNew && !vertices.isJoined(lane) && isAny(lane, test)) {
        visitor.accept(lane);
        last = lane;
      }
    }
  }

  /** Counts the legs that count on a lane given by its first in the network. */
  int legs(int lane, LegTest test) {
    if (vertices.isJoined(lane)) {
      return legsThere(lane, test);
    }
    int count = 0;
    for (int next = lane; isBeside(next, lane) && lanes.mode(next) == lanes.mode(lane); next++) {
      count += vertices.isJoined(next) ? 0 : legsThere(next, test);
    }
    return count;
  }

  private int legsThere(int lane, LegTest test) {
    int count = 0;
    for (int leg = lanes.firstLeg(lane); leg < lanes.firstLeg(lane + 1); leg++) {
      count += test.admits(leg) ? 1 : 0;
    }
    return count;
  }

  private boolean isAny(int lane, LegTest test) {
    for (int leg = lanes.firstLeg(lane); leg < lanes.firstLeg(lane + 1); leg++) {
      if (test.admits(leg)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeside(int lane, int other) {
    return lanes.isBetween(lane, lanes.from(other), lanes.to(other));
  }
}
