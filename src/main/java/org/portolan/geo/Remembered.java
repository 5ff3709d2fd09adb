package org.portolan.geo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Answers that take long to compute: the last ones asked for are kept. One is computed at a time,
 * so that the memory for it is needed once.
 *
 * @param <K> what is asked
 * @param <V> the answer
 */
public final class Remembered<K, V> {
  private static final float LOAD = 0.75f;

  private final Map<K, V> known;

  /**
   * Starts with nothing.
   *
   * @param most how many answers to keep
   */
  public Remembered(int most) {
    this.known =
        new LinkedHashMap<>(16, LOAD, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * Answers.
   *
   * @param asked what is asked
   * @param compute how to find the answer if it is not kept
   * @return the answer
   */
  public synchronized V get(K asked, Function<K, V> compute) {
    if (!known.containsKey(asked)) {
      known.put(asked, compute.apply(asked));
    }
    return Objects.requireNonNull(known.get(asked));
  }
}
