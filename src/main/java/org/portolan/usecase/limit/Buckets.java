package org.portolan.usecase.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Objects;

/**
 * Counts what each client does against a rate, by token buckets. Of those who did nothing for long,
 * and of the longest silent where there are very many, nothing is kept.
 */
public final class Buckets {
  private static final int MOST_CLIENTS = 100_000;

  private final Cache<String, Bucket> buckets;
  private final int most;
  private final int refill;
  private final Duration every;
  private final TimeMeter clock;

  /**
   * Counts against a rate.
   *
   * @param most how much may be done at once, at least 1
   * @param refill how much may be done again after each period, at least 1
   * @param every the period
   */
  public Buckets(int most, int refill, Duration every) {
    this(most, refill, every, TimeMeter.SYSTEM_NANOTIME);
  }

  Buckets(int most, int refill, Duration every, TimeMeter clock) {
    this.most = most;
    this.refill = refill;
    this.every = every;
    this.clock = clock;
    // A bucket that had time to fill again is as good as a new one.
    Duration full = every.multipliedBy(most / refill + 1L).plusSeconds(1);
    this.buckets = Caffeine.newBuilder().maximumSize(MOST_CLIENTS).expireAfterAccess(full).build();
  }

  private Bucket of(String client) {
    return Objects.requireNonNull(buckets.get(client, unused -> fresh()));
  }

  private Bucket fresh() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(refill, every))
        .withCustomTimePrecision(clock)
        .build();
  }

  /**
   * Takes one, if there is one.
   *
   * @param client who takes it
   * @return 0 if it was taken; else after how many seconds, at least 1, there is one again
   */
  public long take(String client) {
    return seconds(of(client).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
  }

  /**
   * Tells whether there is one to take.
   *
   * @param client who would take it
   * @return 0 if there is; else after how many seconds, at least 1
   */
  public long wait(String client) {
    return seconds(of(client).estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }

  private static long seconds(long nanos) {
    return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
  }
}
