package org.portolan.usecase.limit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.portolan.domain.bound.Curb;

/**
 * Lets so many questions in at a time; others wait before it. Of those who wait, the client with
 * the fewest questions inside comes first, so that many of one client never hold up another's one.
 */
public final class Turnstile {
  private final Limits limits;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Waiting> queue = new ArrayList<>();
  private final Map<String, Integer> inside = new HashMap<>();
  private int running;

  private static final class Waiting {
    final String client;
    final Condition called;
    boolean in;

    Waiting(String client, Condition called) {
      this.client = client;
      this.called = called;
    }
  }

  /** Somebody who is not let in. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean ofClient;

    Refused(boolean ofClient) {
      this.ofClient = ofClient;
    }

    /**
     * Tells whose fault it is.
     *
     * @return true if this client has too many questions here, false if all together have
     */
    public boolean isOfClient() {
      return ofClient;
    }
  }

  /**
   * Bounds how many are let in.
   *
   * @param limits how many run, wait, and for how long
   */
  public Turnstile(Limits limits) {
    this.limits = limits;
  }

  /**
   * Lets a question in, perhaps after some waiting.
   *
   * @param client whose question it is
   * @return closed when the question is answered
   * @throws Refused if too many are here, or the waiting took too long
   */
  public Curb.Held enter(String client) throws Refused {
    lock.lock();
    try {
      Waiting self = new Waiting(client, lock.newCondition());
      if (count(client) >= limits.share()) {
        throw new Refused(true);
      }
      queue.add(self);
      callNext();
      if (!self.in) {
        if (queue.size() > limits.queue()) {
          queue.remove(self);
          throw new Refused(false);
        }
        await(self);
      }
    } finally {
      lock.unlock();
    }
    return () -> leave(client);
  }

  private void await(Waiting self) throws Refused {
    long left = limits.queueWait().toNanos();
    try {
      while (!self.in && left > 0) {
        left = self.called.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!self.in) {
      queue.remove(self);
      throw new Refused(false);
    }
  }

  private void leave(String client) {
    lock.lock();
    try {
      running--;
      inside.merge(client, -1, (before, less) -> before + less == 0 ? null : before + less);
      callNext();
    } finally {
      lock.unlock();
    }
  }

  private void callNext() {
    while (running < limits.running()) {
      Waiting next = null;
      for (Waiting one : queue) {
        if (inside(one) < limits.runningShare() && (next == null || inside(one) < inside(next))) {
          next = one;
        }
      }
      if (next == null) {
        return;
      }
      queue.remove(next);
      running++;
      inside.merge(next.client, 1, Integer::sum);
      next.in = true;
      next.called.signal();
    }
  }

  private int inside(Waiting one) {
    return inside.getOrDefault(one.client, 0);
  }

  private int count(String client) {
    return inside.getOrDefault(client, 0)
        + (int) queue.stream().filter(one -> one.client.equals(client)).count();
  }

  /**
   * Tells how many wait.
   *
   * @return how many
   */
  public int waiting() {
    lock.lock();
    try {
      return queue.size();
    } finally {
      lock.unlock();
    }
  }
}
