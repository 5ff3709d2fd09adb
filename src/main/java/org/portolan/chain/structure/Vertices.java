package org.portolan.chain.structure;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Numbers what a map has as vertices: the places by their own numbers; then the arrival sides of
 * the few places where arriving is not being ready to leave; then, for each leg that only a stated
 * sequence joins to another, before and behind it; then the two ends of a question.
 */
final class Vertices {
  private final TemporalNetwork network;

  /** The places with an arrival side of their own, in order. */
  private final int[] sided;

  /** The numbers of the legs that only a stated sequence joins to another, in order. */
  private final int[] joined;

  private final boolean ended;

  Vertices(TemporalNetwork network, int[] from, int[] to, boolean ended) {
    this.network = network;
    this.ended = ended;
    this.sided = sided(network, from, to);
    Sequences sequences = network.sequences();
    IntArrayList found = new IntArrayList();
    for (int number = 0; number < sequences.count(); number++) {
      if (sequences.followers(number).length > 0 || sequences.leaders(number).length > 0) {
        found.add(number);
      }
    }
    joined = found.toIntArray();
  }

  private static int[] sided(TemporalNetwork network, int[] from, int[] to) {
    BitSet both = new BitSet();
    Arrays.stream(from).filter(place -> Arrays.binarySearch(to, place) >= 0).forEach(both::set);
    if (!network.isFlat()) {
      for (int place = 0; place < network.placeCount(); place++) {
        int[] meeting = network.meeting(place);
        if (meeting.length != 1 || meeting[0] != place) {
          both.set(place);
        }
      }
    }
    return both.stream().toArray();
  }

  int count() {
    return source() + (ended ? 2 : 0);
  }

  /** Where a question starts. */
  int source() {
    return network.placeCount() + sided.length + 2 * joined.length;
  }

  /** Where it ends. */
  int sink() {
    return source() + 1;
  }

  int[] sided() {
    return sided;
  }

  int[] joined() {
    return joined;
  }

  /** Where one is who has come to a place. */
  int arrival(int place) {
    int side = sided.length == 0 ? -1 : Arrays.binarySearch(sided, place);
    return side < 0 ? place : network.placeCount() + side;
  }

  /** The place that is come to at a vertex, or a negative number. */
  int arrivedAt(int vertex) {
    int places = network.placeCount();
    if (vertex >= places) {
      return vertex < places + sided.length ? sided[vertex - places] : -1;
    }
    return arrival(vertex) == vertex ? vertex : -1;
  }

  /** The place of a vertex, or a negative number if it is none of a place. */
  int placeOf(int vertex) {
    return vertex < network.placeCount() ? vertex : arrivedAt(vertex);
  }

  /** Where one is before a leg that only a stated sequence joins; behind it is the next number. */
  int before(int number) {
    return network.placeCount() + sided.length + 2 * Arrays.binarySearch(joined, number);
  }

  /** Whether a lane is a leg that only a stated sequence joins to another. */
  boolean isJoined(int lane) {
    if (joined.length == 0) {
      return false;
    }
    int number = network.sequences().find(network.lanes().firstLeg(lane));
    return number != Sequences.NONE && Arrays.binarySearch(joined, number) >= 0;
  }

  boolean isEnded() {
    return ended;
  }

  long bytes() {
    return 4L * (sided.length + joined.length);
  }
}
