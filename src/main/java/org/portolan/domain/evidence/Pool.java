package org.portolan.domain.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Values that occur many times, each kept once and called by a number. It only grows; a number
 * keeps its value for ever, also for those who read while others add.
 */
final class Pool<T> {
  private static final int FIRST_SIZE = 16;

  private final Map<T, Integer> numbers = new HashMap<>();
  private volatile Object[] values = new Object[FIRST_SIZE];
  private int size;

  /** The number of a value, be it new. */
  synchronized int number(T value) {
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size] = value;
    numbers.put(value, size);
    return size++;
  }

  /** The value of a number that was given out before whatever told the reader of it. */
  @SuppressWarnings("unchecked") // only number() puts in
  T get(int number) {
    return (T) values[number];
  }

  /** How many values there are, or were when last told. */
  synchronized int size() {
    return size;
  }
}
