package org.portolan.usecase;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import org.portolan.chain.Network;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Update;

/**
 * The networks of one snapshot: that of all evidence, and those under the lenses asked for last,
 * since people go on asking under the lens that they chose. One that is not at hand is laid out in
 * the background, once for all who ask for it.
 */
final class Networks {
  /** How many legs the networks under lenses may have together. */
  private static final int MOST_LEGS = 4_000_000;

  /** How many there may be, however small. */
  private static final int MOST = 256;

  /** How many may wait to be laid out; who asks for one more asks again. */
  private static final int MOST_OPEN = 32;

  private static final Executor IN_BACKGROUND = background();

  private final Maker maker;
  private final Executor executor;
  private final Network all;
  private final Map<Lens, Laying> recent = new LinkedHashMap<>(16, 0.75f, true);

  /** Lays out a network. */
  @FunctionalInterface
  interface Maker {
    /**
     * Lays out the network under a lens.
     *
     * @param progress is told the share that is done
     */
    Network make(Lens lens, DoubleConsumer progress);
  }

  Networks(Corpus corpus) {
    this((lens, progress) -> new Network(corpus, lens, progress), IN_BACKGROUND);
  }

  Networks(Maker maker, Executor executor) {
    this(maker, executor, maker.make(Lens.EVERYTHING, share -> {}));
  }

  private Networks(Maker maker, Executor executor, Network all) {
    this.maker = maker;
    this.executor = executor;
    this.all = all;
  }

  /**
   * Those of the evidence after an update. What is at hand under other lenses is brought up to date
   * when it is asked for again.
   */
  Networks with(Corpus after, Update update) {
    Map<Lens, Network> before = new HashMap<>();
    synchronized (recent) {
      recent.forEach((lens, laying) -> laying.find().ifPresent(known -> before.put(lens, known)));
    }
    return new Networks(
        (lens, progress) ->
            before.containsKey(lens)
                ? before.get(lens).with(after, update)
                : new Network(after, lens, progress),
        executor,
        all.with(after, update));
  }

  /** As many at once as there are processors to lay them out, since each uses several. */
  private static Executor background() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "network-layout");
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /**
   * The network under a lens, waited for as long as the question may take; empty, and told to the
   * budget, if it is not there yet.
   */
  Optional<Network> find(Lens lens, Budget budget) {
    if (lens.equals(Lens.EVERYTHING)) {
      return Optional.of(all);
    }
    Optional<Laying> laying = laying(lens);
    Optional<Network> found = laying.flatMap(one -> one.find(budget.left()));
    if (found.isEmpty()) {
      budget.leaveOut(
          laying
              .map(
                  one ->
                      "The network under these filters of claims is being laid out (%d %%); ask again."
                          .formatted(one.percent()))
              .orElse(
                  "Networks under other filters of claims are being laid out first; ask again."));
    }
    return found;
  }

  private Optional<Laying> laying(Lens lens) {
    synchronized (recent) {
      Laying known = recent.get(lens);
      if (known != null && !known.hasFailed()) {
        return Optional.of(known);
      }
      forget();
      if (recent.values().stream().filter(Laying::isOpen).count() >= MOST_OPEN) {
        return Optional.empty();
      }
      Laying laying = new Laying();
      recent.put(lens, laying);
      laying.start(progress -> maker.make(lens, progress), executor);
      return Optional.of(laying);
    }
  }

  /** Makes room for one more. What is still being laid out stays. */
  private void forget() {
    long legs = recent.values().stream().mapToLong(Networks::legs).sum();
    int count = recent.size();
    var eldest = recent.values().iterator();
    while (eldest.hasNext() && (legs >= MOST_LEGS || count >= MOST)) {
      Laying oldest = eldest.next();
      if (!oldest.isOpen()) {
        legs -= legs(oldest);
        count--;
        eldest.remove();
      }
    }
  }

  private static long legs(Laying laying) {
    return laying.find().map(network -> (long) network.temporal().legCount()).orElse(0L);
  }
}
