package org.portolan.geo;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Answers that take long to compute: the last ones asked for are kept. One is computed at a time,
 * beside those who ask, so that the memory for it is needed once and who asks for another that is
 * kept does not wait.
 *
 * @param <K> what is asked
 * @param <V> the answer
 */
public final class Remembered<K, V> {
  private static final float LOAD = 0.75f;
  private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE);

  private final Map<K, V> known;
  private final Map<K, Future<V>> underWay = new HashMap<>();
  private final ExecutorService computing =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "measuring");
            thread.setDaemon(true);
            return thread;
          });

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
   * Answers, however long it takes.
   *
   * @param asked what is asked
   * @param compute how to find the answer if it is not kept
   * @return the answer
   */
  public V get(K asked, Function<K, V> compute) {
    return find(asked, compute, FOR_EVER).orElseThrow();
  }

  /**
   * Answers if that does not take too long. What is not done by then goes on, and is kept for who
   * asks again.
   *
   * @param asked what is asked
   * @param compute how to find the answer if it is not kept
   * @param patience how long to wait; zero for what is kept alone
   * @return the answer; empty if it takes longer
   */
  public Optional<V> find(K asked, Function<K, V> compute, Duration patience) {
    Future<V> answer;
    synchronized (known) {
      V kept = known.get(asked);
      if (kept != null || patience.isZero()) {
        return Optional.ofNullable(kept);
      }
      answer =
          underWay.computeIfAbsent(asked, key -> computing.submit(() -> computed(key, compute)));
    }
    try {
      return Optional.of(answer.get(patience.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    }
  }

  private V computed(K asked, Function<K, V> compute) {
    try {
      V answer = compute.apply(asked);
      synchronized (known) {
        known.put(asked, answer);
      }
      return answer;
    } finally {
      synchronized (known) {
        underWay.remove(asked);
      }
    }
  }
}
