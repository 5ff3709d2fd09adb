package org.portolan.chain.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;

/**
 * What the legs of a network refer to: places and ships, each numbered from 0 in order of id, and
 * how the places nest.
 */
record Register(List<Id> places, List<Id> vessels, Atlas atlas, Meeting meeting) {
  static Register of(Collection<Id> places, Collection<Id> vessels, Atlas atlas) {
    List<Id> ordered = List.copyOf(new TreeSet<>(places));
    return new Register(
        ordered, List.copyOf(new TreeSet<>(vessels)), atlas, new Meeting(ordered, atlas));
  }

  /**
   * The numbers that things have in a later list; for one that is no more {@code -n - 1}, where the
   * next after it has the number n. Both lists are in order of id.
   */
  static int[] numbers(List<Id> before, List<Id> now) {
    int[] numbers = new int[before.size()];
    if (before.equals(now)) {
      Arrays.setAll(numbers, number -> number);
      return numbers;
    }
    int at = 0;
    for (int number = 0; number < numbers.length; number++) {
      while (at < now.size() && now.get(at).compareTo(before.get(number)) < 0) {
        at++;
      }
      boolean stays = at < now.size() && now.get(at).equals(before.get(number));
      numbers[number] = stays ? at : -at - 1;
    }
    return numbers;
  }

  /** Tells whether any two places that stay are one stop just where they were before. */
  boolean meetsLike(Register before) {
    int[] numbers = numbers(before.places, places);
    for (int place = 0; place < numbers.length; place++) {
      if (numbers[place] >= 0) {
        int[] met = staying(before.meeting.of(place), other -> numbers[other]);
        int[] meets =
            staying(
                meeting.of(numbers[place]),
                other -> before.findPlace(places.get(other)) < 0 ? -1 : other);
        if (!Arrays.equals(met, meets)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int[] staying(int[] places, IntUnaryOperator number) {
    return Arrays.stream(places).map(number).filter(found -> found >= 0).toArray();
  }

  int findPlace(Id id) {
    return Collections.binarySearch(places, id);
  }

  int findVessel(Id id) {
    return Collections.binarySearch(vessels, id);
  }
}
