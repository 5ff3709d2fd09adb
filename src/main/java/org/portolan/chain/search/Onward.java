package org.portolan.chain.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.TemporalNetwork;

/**
 * By when places must be come to so that the end can still be reached, for each number of places to
 * pass that are passed already. Memory is borrowed until it is closed.
 */
final class Onward implements AutoCloseable {
  private static final byte LEADS_ON = 1;
  private static final byte LEADS_NOWHERE = 2;

  private final TemporalNetwork network;
  private final Ask ask;
  private final List<Scratch> borrowed = new ArrayList<>();
  private final List<LatestSearch> behind = new ArrayList<>();

  /** What is known of each place by now, for each number of places passed. */
  private final byte[][] leads;

  /**
   * Searches back from the end.
   *
   * @param ask the question, perhaps with other limits than chains are held to: with these, all
   *     that are wanted must be possible still
   */
  Onward(TemporalNetwork network, Ask ask, Budget budget) {
    this.network = network;
    this.ask = ask;
    this.leads = new byte[ask.via().size() + 1][network.placeCount()];
    Scratch first = borrow();
    if (ask.from().all()) {
      searchBack(null, budget);
    } else {
      Arrived forward = new EarliestSearch(network, ask.toAnywhere(), first, budget).run();
      if (isReached(forward)) {
        searchBack(forward, budget);
      }
    }
  }

  private Scratch borrow() {
    Scratch scratch = Scratch.take();
    borrowed.add(scratch);
    return scratch;
  }

  private boolean isReached(Arrived forward) {
    for (int place : ask.to().places()) {
      if (forward.at(place) != null) {
        return true;
      }
    }
    return false;
  }

  private void searchBack(@Nullable Arrived forward, Budget budget) {
    LatestSearch last = new LatestSearch(network, ask, borrowed.get(0).backward(), forward);
    last.run(ask.to(), budget);
    behind.add(last);
    for (int at = ask.via().size() - 1; at >= 0; at--) {
      LatestSearch earlier = new LatestSearch(network, ask, borrow().backward(), forward);
      earlier.run(ask.via().get(at), behind.get(0), ask.to(), budget);
      behind.add(0, earlier);
    }
  }

  /** Whether nothing leads to the end. */
  boolean isEmpty() {
    return behind.isEmpty();
  }

  /** The last day of arrival that these bounds look at. */
  int arriveUntil() {
    return ask.limits().arriveUntil();
  }

  /** Whether who is at a place on a day can come to the end. */
  boolean isInTime(int passed, int place, int day, int mostLegs) {
    return behind.get(passed).isInTime(place, day, mostLegs);
  }

  /** Whether who comes by a leg on a day can go on to the end. */
  boolean canGoOn(int passed, int leg, int day, int mostLegs) {
    return behind.get(passed).canGoOn(leg, day, mostLegs);
  }

  /** Whether a place is the end, or leads there on some day, but for stated sequences. */
  boolean leadsOn(int passed, int place) {
    byte known = leads[passed][place];
    if (known == 0) {
      known = isEnd(passed, place) || isLeft(passed, place) ? LEADS_ON : LEADS_NOWHERE;
      leads[passed][place] = known;
    }
    return known == LEADS_ON;
  }

  private boolean isEnd(int passed, int place) {
    return passed == ask.via().size() && ask.to().has(place);
  }

  private boolean isLeft(int passed, int place) {
    for (int departure : network.meeting(place)) {
      if (isInTime(passed, departure, LatestSearch.NONE + 1, ask.limits().maxLegs())) {
        return true;
      }
    }
    return false;
  }

  /** The fewest legs from a place to the end; more than are asked for if none leads there. */
  int fewestLegs(int passed, int place, int day) {
    int legs = 1;
    while (legs <= ask.limits().maxLegs() && !isInTime(passed, place, day, legs)) {
      legs++;
    }
    return legs;
  }

  @Override
  public void close() {
    borrowed.forEach(Scratch::giveBack);
    borrowed.clear();
  }
}
