package org.portolan.usecase.limit;

import java.time.Duration;
import org.portolan.usecase.QuestionLimit;

/**
 * What may be asked of a server at once, and what one question may cost. Beyond {@link
 * QuestionLimit}, at which a question answers what it knows, these refuse.
 *
 * @param requestsPerSecond how many requests one client may send in the long run; 0 for any number
 * @param burst how many it may send at once before that, at least 1
 * @param running how many questions are worked on at a time, at least 1
 * @param queue how many more may wait, 0 or more
 * @param queueWait how long one waits at most
 * @param answer how long a question may take until its answer begins
 * @param sending how long an answer may take to send
 * @param memory how many bytes a question may allocate until its answer begins, what it has let go
 *     again included
 * @param results how many results one answer may have, at least 1
 * @param reading how long one transaction that reads the graph may take
 * @param load how long one transaction that writes, and so a whole load, may take
 * @param failedLogins how many wrong passwords or keys an address may show in a minute, at least 1
 */
public record Limits(
    int requestsPerSecond,
    int burst,
    int running,
    int queue,
    Duration queueWait,
    Duration answer,
    Duration sending,
    long memory,
    int results,
    Duration reading,
    Duration load,
    int failedLogins) {
  /** The most results that may be set. */
  public static final int MOST_RESULTS = 1_000_000;

  private static final long MEGA = 1L << 20;
  private static final long LEAST_MEMORY = 256 * MEGA;

  /** What holds unless set otherwise. */
  public static final Limits USUAL = usual();

  private static Limits usual() {
    return new Limits(
        500,
        5_000,
        Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
        150,
        Duration.ofSeconds(10),
        QuestionLimit.USUAL.plusSeconds(30),
        Duration.ofMinutes(15),
        Math.max(LEAST_MEMORY, Runtime.getRuntime().maxMemory() / 2 / MEGA * MEGA),
        MOST_RESULTS,
        Duration.ofHours(1),
        Duration.ofHours(6),
        20);
  }

  /**
   * Tells how many questions one client may have here, running and waiting.
   *
   * @return half of all, at least 1
   */
  public int share() {
    return Math.max(1, (running + queue) / 2);
  }

  /**
   * Tells how many questions of one client are worked on at a time, so that there is room for
   * another client.
   *
   * @return three quarters of all, at least 1
   */
  public int runningShare() {
    return Math.max(1, running - Math.max(1, running / 4));
  }
}
