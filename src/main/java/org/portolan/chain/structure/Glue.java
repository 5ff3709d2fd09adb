package org.portolan.chain.structure;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * The few edges that are no lanes between places: where cargo goes on at another place of its stop,
 * what only a stated sequence joins, and the ends of a question. Kept in order of where they start.
 */
final class Glue {
  /** An edge that is there whatever legs are. */
  static final int NONE = -1;

  private final int[] from;
  private final int[] to;
  private final int[] first;
  private final int[] second;
  private final int[] byTarget;

  private Glue(int[] from, int[] to, int[] first, int[] second) {
    this.from = from;
    this.to = to;
    this.first = first;
    this.second = second;
    byTarget = new int[from.length];
    Arrays.setAll(byTarget, edge -> edge);
    IntArrays.quickSort(byTarget, (one, other) -> Integer.compare(to[one], to[other]));
  }

  /** The edges of a map; those of its ends, if it has any, to and from given places. */
  static Glue of(TemporalNetwork network, Vertices vertices, int[] from, int[] to) {
    Builder made = new Builder();
    for (int place : vertices.sided()) {
      for (int next : network.meeting(place)) {
        made.add(vertices.arrival(place), next);
      }
    }
    Sequences sequences = network.sequences();
    for (int number : vertices.joined()) {
      int leg = sequences.leg(number);
      int before = vertices.before(number);
      made.add(network.from(leg), before);
      made.add(before, before + 1, leg, leg);
      made.add(before + 1, vertices.arrival(network.to(leg)));
      for (int next : sequences.followers(number)) {
        made.add(before + 1, vertices.before(next), leg, sequences.leg(next));
      }
    }
    for (int place : from) {
      made.add(vertices.source(), place);
    }
    for (int place : to) {
      made.add(vertices.arrival(place), vertices.sink());
    }
    return made.build();
  }

  int count() {
    return from.length;
  }

  int from(int edge) {
    return from[edge];
  }

  int to(int edge) {
    return to[edge];
  }

  /** A leg without which the edge is not there, or {@link #NONE}. */
  int first(int edge) {
    return first[edge];
  }

  int second(int edge) {
    return second[edge];
  }

  /** Whether a leg is carried along the edge. */
  boolean isLeg(int edge) {
    return first[edge] != NONE && first[edge] == second[edge];
  }

  /** The first edge out of a vertex, or of the next that has one. */
  int firstOut(int vertex) {
    int low = 0;
    int high = from.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < vertex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The same for edges into a vertex, as a position for {@link #into}. */
  int firstInto(int vertex) {
    int low = 0;
    int high = to.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (to[byTarget[middle]] < vertex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int into(int position) {
    return byTarget[position];
  }

  long bytes() {
    return 4L * 5 * from.length;
  }

  /** Edges in the making. */
  private static final class Builder {
    private final IntArrayList from = new IntArrayList();
    private final IntArrayList to = new IntArrayList();
    private final IntArrayList first = new IntArrayList();
    private final IntArrayList second = new IntArrayList();

    void add(int source, int target) {
      add(source, target, NONE, NONE);
    }

    /** An edge that is there if two legs are; the same leg twice is carried along it. */
    void add(int source, int target, int leg, int other) {
      from.add(source);
      to.add(target);
      first.add(leg);
      second.add(other);
    }

    Glue build() {
      int[] order = new int[from.size()];
      Arrays.setAll(order, edge -> edge);
      IntArrays.quickSort(order, this::compare);
      return new Glue(pick(from, order), pick(to, order), pick(first, order), pick(second, order));
    }

    private int compare(int one, int other) {
      int byFrom = Integer.compare(from.getInt(one), from.getInt(other));
      return byFrom != 0 ? byFrom : Integer.compare(to.getInt(one), to.getInt(other));
    }

    private static int[] pick(IntArrayList values, int[] order) {
      return Arrays.stream(order).map(values::getInt).toArray();
    }
  }
}
