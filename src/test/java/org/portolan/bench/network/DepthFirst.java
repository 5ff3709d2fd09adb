package org.portolan.bench.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Alternatives by trying every leg, with as many legs as the destination is far at least, then one
 * more, as long as chains are missing. It leaves out what cannot reach the destination in the legs
 * that remain, and what would arrive after the last chain that it keeps.
 */
final class DepthFirst {
  private final GeneratedNetwork network;
  private final LegsByPlace outgoing;
  private final LegsByPlace incoming;

  DepthFirst(GeneratedNetwork network) {
    this.network = network;
    this.outgoing = LegsByPlace.from(network);
    this.incoming = LegsByPlace.to(network);
  }

  List<Alternative> alternatives(Asked asked) {
    int[] legsToGo = legsTo(asked.destination());
    List<Alternative> found = new ArrayList<>();
    for (int legs = 1;
        legs <= Asked.MOST_LEGS_OF_ALTERNATIVES && found.size() < Asked.ALTERNATIVES;
        legs++) {
      FirstChains chains = new FirstChains(Asked.ALTERNATIVES - found.size());
      new Trial(asked, legsToGo, chains).go(asked.origin(), asked.day(), legs);
      found.addAll(chains.inOrder());
    }
    return found;
  }

  /** How many legs, whatever their time, lead to a place from each other one at least. */
  private int[] legsTo(int destination) {
    int[] legs = new int[network.places()];
    Arrays.fill(legs, TrustedSearch.NEVER);
    legs[destination] = 0;
    Deque<Integer> queue = new ArrayDeque<>(List.of(destination));
    while (!queue.isEmpty()) {
      int place = queue.remove();
      for (int at = incoming.first(place); at < incoming.end(place); at++) {
        int from = network.from()[incoming.leg(at)];
        if (legs[from] == TrustedSearch.NEVER) {
          legs[from] = legs[place] + 1;
          queue.add(from);
        }
      }
    }
    return legs;
  }

  /** Chains of one number of legs. */
  private final class Trial {
    private final Asked asked;
    private final int[] legsToGo;
    private final FirstChains chains;
    private final List<Integer> chain = new ArrayList<>();
    private final boolean[] visited = new boolean[network.places()];

    Trial(Asked asked, int[] legsToGo, FirstChains chains) {
      this.asked = asked;
      this.legsToGo = legsToGo;
      this.chains = chains;
    }

    void go(int place, int time, int legsLeft) {
      if (legsLeft == 0) {
        chains.add(chain, time);
        return;
      }
      visited[place] = true;
      for (int at = outgoing.first(place); at < outgoing.end(place); at++) {
        take(outgoing.leg(at), time, legsLeft - 1);
      }
      visited[place] = false;
    }

    private void take(int leg, int time, int legsLeft) {
      int to = network.to()[leg];
      boolean reaches = legsLeft == 0 ? legsToGo[to] == 0 : legsToGo[to] - 1 < legsLeft;
      boolean passes = legsLeft > 0 && to == asked.destination();
      int departs = Math.max(time, network.departEarliest()[leg]);
      boolean late = chain.isEmpty() && network.departEarliest()[leg] > asked.departBy();
      if (!reaches || passes || visited[to] || late || departs > network.departLatest()[leg]) {
        return;
      }
      int arrives = Math.max(departs, network.arriveEarliest()[leg]);
      if (chains.wants(arrives)) {
        chain.add(leg);
        go(to, arrives, legsLeft);
        chain.remove(chain.size() - 1);
      }
    }
  }
}
