package org.portolan.web.view;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.portolan.chain.Network;
import org.portolan.usecase.measure.Patience;

/**
 * What was shown of legs last, at hand for the next answer: a leg is shown alike in all chains of
 * one network. What belongs to a network goes with it. For several threads.
 */
public final class ShownLegs {
  /** How many legs of a network are kept, a power of two; each takes some kilobytes. */
  private static final int ROOM = 1 << 12;

  /** Of how many networks. */
  private static final int MOST_NETWORKS = 8;

  private final Map<Network, AtomicReferenceArray<LegView>> networks = new WeakHashMap<>();

  /** Prepares an empty memory. */
  public ShownLegs() {}

  /** The legs of one network; without it there are none to keep. */
  OfOne of(Optional<Network> network) {
    return network.map(this::of).orElseGet(() -> new OfOne(new AtomicReferenceArray<>(ROOM)));
  }

  private OfOne of(Network network) {
    synchronized (networks) {
      if (networks.size() >= MOST_NETWORKS && !networks.containsKey(network)) {
        networks.clear();
      }
      return new OfOne(networks.computeIfAbsent(network, key -> new AtomicReferenceArray<>(ROOM)));
    }
  }

  /**
   * The legs of one network.
   *
   * @param kept the last leg of each slot, as the first of a chain
   */
  record OfOne(AtomicReferenceArray<LegView> kept) {
    /**
     * A leg, made anew unless it is at hand.
     *
     * @param patience once it is exhausted nothing is kept: what was not waited for may be missing
     */
    LegView get(String movement, Patience patience, Supplier<LegView> make) {
      int hash = movement.hashCode();
      int slot = (hash ^ (hash >>> 16)) & (ROOM - 1);
      LegView known = kept.get(slot);
      if (known != null && known.movement().equals(movement)) {
        return known;
      }
      LegView made = make.get();
      if (!patience.isExhausted()) {
        kept.set(slot, made);
      }
      return made;
    }
  }
}
