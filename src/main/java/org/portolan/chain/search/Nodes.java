package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import org.portolan.chain.network.TemporalNetwork;

/**
 * What labels stand at: each place; each leg that stands in a stated sequence, since what goes on
 * by that alone need not go on from its place; and all of these once more for days that are known,
 * where some are not, since an unknown day hinders nothing and yet is the worst answer.
 */
final class Nodes {
  private final TemporalNetwork network;
  private final boolean twice;
  private final int single;

  private Nodes(TemporalNetwork network, boolean twice) {
    this.network = network;
    this.twice = twice;
    this.single = network.placeCount() + network.sequences().count();
  }

  /** For days of departure, the later the better. */
  static Nodes ofDepartures(TemporalNetwork network) {
    return new Nodes(network, network.departures().isAnyOpen());
  }

  int count() {
    return twice ? 2 * single : single;
  }

  int ofPlace(int place, int day) {
    return twice && day != UNKNOWN && day != NEVER ? single + place : place;
  }

  int ofSequenced(int number, int day) {
    return ofPlace(network.placeCount() + number, day);
  }

  /** The place of a node, or from {@link #places} on a leg that stands in a stated sequence. */
  int stop(int node) {
    return node >= single ? node - single : node;
  }

  int places() {
    return network.placeCount();
  }
}
