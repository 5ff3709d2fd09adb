package org.portolan.names.packed;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Lists of numbers, each list by its number. */
public final class Groups {
  private final int[] ends;
  private final int[] values;

  /**
   * Sorts values into lists.
   *
   * @param groups how many lists there are
   * @param groupOf the list of each pair
   * @param valueOf the value of each pair, in whose order each list keeps them
   */
  public Groups(int groups, int[] groupOf, int[] valueOf) {
    ends = new int[groups];
    for (int group : groupOf) {
      ends[group]++;
    }
    int sum = 0;
    int[] next = new int[groups];
    for (int group = 0; group < groups; group++) {
      next[group] = sum;
      sum += ends[group];
      ends[group] = sum;
    }
    values = new int[groupOf.length];
    for (int pair = 0; pair < groupOf.length; pair++) {
      values[next[groupOf[pair]]++] = valueOf[pair];
    }
  }

  /**
   * Goes through a list.
   *
   * @param group its number
   * @param action what to do with each value
   */
  public void forEach(int group, IntConsumer action) {
    for (int at = group == 0 ? 0 : ends[group - 1]; at < ends[group]; at++) {
      action.accept(values[at]);
    }
  }

  /**
   * Copies a list.
   *
   * @param group its number
   * @return its values in order
   */
  public int[] list(int group) {
    return Arrays.copyOfRange(values, group == 0 ? 0 : ends[group - 1], ends[group]);
  }

  /**
   * Gives the memory that they take.
   *
   * @return bytes, without the few of the objects themselves
   */
  public long sizeBytes() {
    return 4L * (ends.length + values.length);
  }
}
