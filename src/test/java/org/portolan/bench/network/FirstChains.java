package org.portolan.bench.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best so many chains of one number of legs, the last of which bounds what is worth trying. */
public final class FirstChains {
  private final int most;
  private final PriorityQueue<Alternative> latestFirst =
      new PriorityQueue<>(Comparator.comparing(Alternative::arrival).reversed());

  /** Keeps at most so many. */
  public FirstChains(int most) {
    this.most = most;
  }

  /** Whether a chain with that arrival would be kept. */
  public boolean wants(int arrival) {
    Alternative last = latestFirst.peek();
    return last == null || latestFirst.size() < most || arrival < last.arrival();
  }

  /** Keeps a chain, and forgets the last if there are too many. */
  public void add(List<Integer> legs, int arrival) {
    latestFirst.add(new Alternative(legs, arrival));
    if (latestFirst.size() > most) {
      latestFirst.remove();
    }
  }

  /** Those that were kept, the earliest arrival first. */
  public List<Alternative> inOrder() {
    List<Alternative> chains = new ArrayList<>(latestFirst);
    chains.sort(Alternative.ORDER);
    return chains;
  }
}
