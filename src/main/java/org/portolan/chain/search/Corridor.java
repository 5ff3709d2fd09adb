package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import java.util.Arrays;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Where a search back from a destination must look: at places that a search forward comes to in
 * time, and by few enough legs. What is led by a stated sequence need not leave from where one can
 * come to, and is always looked at.
 */
final class Corridor {
  private final Lanes lanes;
  private final Sequences sequences;
  private final int mostLegs;
  private final Arrived forward;

  /** The soonest day on which each place can be left. */
  private final int[] soonest;

  /** The fewest legs behind which each place can be left. */
  private final byte[] fewest;

  Corridor(TemporalNetwork network, Ask.Limits limits, Arrived forward) {
    this.lanes = network.lanes();
    this.sequences = network.sequences();
    this.mostLegs = limits.maxLegs();
    this.forward = forward;
    this.soonest = new int[network.placeCount()];
    this.fewest = new byte[network.placeCount()];
    Arrays.fill(soonest, NEVER);
    Arrays.fill(fewest, Byte.MAX_VALUE);
    for (int place = 0; place < soonest.length; place++) {
      // An origin can be left whether or not others may go on from it.
      note(place, place, 0);
      for (int arrival : network.meeting(place)) {
        note(place, arrival, mostLegs);
      }
    }
  }

  private void note(int place, int arrival, int most) {
    for (int legs = 0; legs <= most; legs++) {
      int day = forward.dayBy(arrival, legs);
      if (day != NEVER) {
        soonest[place] = Math.min(soonest[place], day);
        fewest[place] = (byte) Math.min(fewest[place], legs);
      }
    }
  }

  /** Whether a lane may be taken by a day, with some legs from it on: quickly, and not surely. */
  boolean mayBeLeft(int lane, int deadline, int legs) {
    int from = lanes.from(lane);
    return (soonest[from] <= deadline && fewest[from] + legs <= mostLegs) || isLed(lane);
  }

  private boolean isLed(int lane) {
    int sequenced = sequences.find(lanes.firstLeg(lane));
    return sequenced != Sequences.NONE && sequences.leaders(sequenced).length > 0;
  }

  /** Whether a place can be come to by a day, with some legs from it on. */
  boolean isComeTo(int from, int day, int legs) {
    for (int before = 0; before <= mostLegs - legs; before++) {
      if (forward.inTime(from, before, day) != Arrived.NONE) {
        return true;
      }
    }
    return false;
  }
}
