package org.portolan.chain.search;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Memory that searches use one after another, for one search at a time. */
final class Scratch {
  private static final ConcurrentLinkedQueue<Scratch> IDLE = new ConcurrentLinkedQueue<>();

  private final Labels labels = new Labels();
  private final Labels labelsOfAnyLegs = new Labels();
  private final Labels backward = new Labels();
  private final IntArrayList fresh = new IntArrayList();
  private final List<Layer> layers = new ArrayList<>();
  private byte[] leave = {};
  private byte[] reached = {};
  private byte[] useless = {};

  private Scratch() {}

  /** Takes one; it must be given back. */
  static Scratch take() {
    Scratch idle = IDLE.poll();
    return idle == null ? new Scratch() : idle;
  }

  void giveBack() {
    IDLE.add(this);
  }

  Labels labels() {
    return labels;
  }

  /** Those of searches for which any number of legs counts as one, so that they lie close. */
  Labels labelsOfAnyLegs() {
    return labelsOfAnyLegs;
  }

  Labels backward() {
    return backward;
  }

  IntArrayList fresh() {
    return fresh;
  }

  Layer layer(int number) {
    while (layers.size() <= number) {
      layers.add(new Layer());
    }
    return layers.get(number);
  }

  byte[] leave(int stops) {
    leave = leave.length < stops ? new byte[stops] : leave;
    return leave;
  }

  byte[] reached(int nodes) {
    reached = reached.length < nodes ? new byte[nodes] : reached;
    return reached;
  }

  byte[] useless(int nodes) {
    useless = useless.length < nodes ? new byte[nodes] : useless;
    return useless;
  }
}
