package org.portolan.geo.sea;

import java.util.BitSet;
import org.portolan.geo.Geodesic;

/**
 * A grid over the sea. From each node lead links to 16 others: the eight around it and the eight a
 * knight's move away. A link that crosses a coast is blocked, however narrow the land, since each
 * edge of the coast is intersected with the lines that links lie on.
 */
final class Grid {
  /** Eight ways to go, with their opposites 16 in all. */
  static final int WAYS = 8;

  private static final int[] EAST = {1, 0, 1, -1, 2, 1, -1, -2};
  private static final int[] NORTH = {0, 1, 1, 1, 1, 2, 2, 1};
  private static final double DECIMETRES_PER_KM = 10_000;
  private static final double FULL_CIRCLE = 360;
  private static final int REACH = 2;

  private final Frame frame;

  /** Of each node, a bit for each way that a coast or wall crosses. */
  private final byte[] blocked;

  private final BitSet sea;
  private final int[][] lengths;

  Grid(Frame frame, Coast coast) {
    this.frame = frame;
    this.blocked = new byte[frame.size()];
    BitSet flips = new BitSet(frame.size());
    for (Lines lines : coast.shores()) {
      each(lines, (fromX, fromY, toX, toY) -> shore(fromX, fromY, toX, toY, flips));
    }
    for (Lines lines : coast.walls()) {
      each(lines, this::block);
    }
    this.sea = sea(flips);
    this.lengths = lengths();
  }

  Frame frame() {
    return frame;
  }

  boolean isSea(int node) {
    return sea.get(node);
  }

  /** Where a way leads; −1 if it is blocked or leaves the grid. Ways from 8 on go backwards. */
  int follow(int node, int way) {
    int forward = way % WAYS;
    int sign = way < WAYS ? 1 : -1;
    int other =
        frame.node(
            node % frame.columns() + sign * EAST[forward],
            node / frame.columns() + sign * NORTH[forward]);
    if (other < 0) {
      return -1;
    }
    int start = way < WAYS ? node : other;
    return (blocked[start] & 1 << forward) == 0 ? other : -1;
  }

  /** The length of a way from a node, in decimetres. */
  int length(int node, int way) {
    int row = node / frame.columns() - (way < WAYS ? 0 : NORTH[way % WAYS]);
    return lengths[Math.max(row, 0)][way % WAYS];
  }

  /** Moves a line into the turn of the frame, and once more where it can reach over its edge. */
  private void each(Lines lines, Lines.Edge use) {
    if (lines.box().getMaxY() < frame.south() - REACH * frame.step()) {
      return;
    }
    double shift = -FULL_CIRCLE * Math.floor((lines.x(0) - frame.west()) / FULL_CIRCLE);
    if (frame.round()) {
      lines.each(shift, use);
      return;
    }
    double east = frame.west() + (frame.columns() + REACH) * frame.step();
    for (double turn : new double[] {shift, shift - FULL_CIRCLE}) {
      if (lines.box().getMinX() + turn <= east
          && lines.box().getMaxX() + turn >= frame.west() - REACH * frame.step()) {
        lines.each(turn, use);
      }
    }
  }

  private void shore(double fromX, double fromY, double toX, double toY, BitSet flips) {
    double x1 = (fromX - frame.west()) / frame.step();
    double x2 = (toX - frame.west()) / frame.step();
    double y1 = (fromY - frame.south()) / frame.step();
    double y2 = (toY - frame.south()) / frame.step();
    // Going down a column from the open sea at the pole, each coast is a change of land and sea.
    for (int k = first(x1, x2); k <= last(x1, x2); k++) {
      int row = (int) Math.min(frame.rows() - 1, Math.floor(y1 + (k - x1) / (x2 - x1) * (y2 - y1)));
      int node = row < 0 ? -1 : frame.node(k, row);
      if (node >= 0) {
        flips.flip(node);
      }
    }
    block(fromX, fromY, toX, toY);
  }

  private void block(double fromX, double fromY, double toX, double toY) {
    double x1 = (fromX - frame.west()) / frame.step();
    double x2 = (toX - frame.west()) / frame.step();
    double y1 = (fromY - frame.south()) / frame.step();
    double y2 = (toY - frame.south()) / frame.step();
    if (Math.min(y1, y2) > frame.rows() + REACH) {
      return;
    }
    for (int way = 0; way < WAYS; way++) {
      // The nodes on one line in this direction share the number k.
      double k1 = NORTH[way] * x1 - EAST[way] * y1;
      double k2 = NORTH[way] * x2 - EAST[way] * y2;
      for (int k = first(k1, k2); k <= last(k1, k2); k++) {
        double part = (k - k1) / (k2 - k1);
        int node = start(way, k, x1 + part * (x2 - x1), y1 + part * (y2 - y1));
        if (node >= 0) {
          blocked[node] |= (byte) (1 << way);
        }
      }
    }
  }

  /** The node from which the link starts that contains a point of line k. */
  private int start(int way, int k, double x, double y) {
    if (NORTH[way] == 1) {
      int row = (int) Math.floor(y);
      return frame.node(k + EAST[way] * row, row);
    }
    int column = (int) Math.floor(x) + (EAST[way] < 0 ? 1 : 0);
    return frame.node(column, (NORTH[way] * column - k) * EAST[way]);
  }

  private static int first(double one, double other) {
    return (int) Math.floor(Math.min(one, other)) + 1;
  }

  private static int last(double one, double other) {
    return (int) Math.floor(Math.max(one, other));
  }

  private BitSet sea(BitSet flips) {
    BitSet found = new BitSet(frame.size());
    for (int column = 0; column < frame.columns(); column++) {
      boolean land = false;
      for (int row = frame.rows() - 1; row >= 0; row--) {
        int node = row * frame.columns() + column;
        land ^= flips.get(node);
        found.set(node, !land);
      }
    }
    return found;
  }

  private int[][] lengths() {
    int[][] table = new int[frame.rows()][WAYS];
    for (int row = 0; row < frame.rows(); row++) {
      double y = frame.south() + row * frame.step();
      for (int way = 0; way < WAYS; way++) {
        table[row][way] =
            decimetres(
                Geodesic.distanceKm(
                    Mercator.at(0, y),
                    Mercator.at(EAST[way] * frame.step(), y + NORTH[way] * frame.step())));
      }
    }
    return table;
  }

  static int decimetres(double km) {
    return (int) Math.rint(km * DECIMETRES_PER_KM);
  }

  static double km(int decimetres) {
    return decimetres / DECIMETRES_PER_KM;
  }
}
