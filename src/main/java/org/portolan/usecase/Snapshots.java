package org.portolan.usecase;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.bound.Curb;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Update;

/**
 * Keeps the latest snapshot of the graph, and brings it up to date when something that answers come
 * from has changed in the graph, by whomever: by what has changed where that is known, else by a
 * new reading of all. Readers that come meanwhile get the one before; where it is large, so does
 * the reader who found it out of date. While the first is made, those who ask are told how far it
 * is.
 *
 * <p>While the graph cannot be looked at, readers get the last snapshot there is, marked as stale
 * with its age. A look that hears nothing is not waited for, and after a while another is made
 * beside it, so that nothing that hangs keeps a graph that is back from being seen.
 */
public final class Snapshots {
  private static final System.Logger LOG = System.getLogger(Snapshots.class.getName());

  /** How long a snapshot is trusted before the graph is asked again. */
  private static final long TRUSTED_NANOS = Duration.ofMillis(300).toNanos();

  /** Up to so many movements, who finds a snapshot out of date makes the next and waits for it. */
  private static final int FEW = 20_000;

  /** After so long without a look at the graph, who asks waits for one. */
  private static final long LONG_AGO_NANOS = Duration.ofSeconds(1).toNanos();

  private static final Duration LONGEST_WAIT = Duration.ofMillis(1_500);
  private static final Duration SHORT_WAIT = Duration.ofMillis(50);

  /** How long who asks waits for a graph that could not be looked at before. */
  private static final Duration WAIT_IN_TROUBLE = Duration.ofMillis(250);

  /** After so long in silence another look is made: before the first answer, and after it. */
  private static final long LONGEST_HUSH_NANOS = Duration.ofSeconds(10).toNanos();

  private static final long LONGEST_PAUSE_NANOS = Duration.ofMinutes(2).toNanos();

  private final Graph graph;
  private final LongSupplier nanoClock;
  private final Executor beside;
  private volatile @Nullable Checked latest;
  private volatile @Nullable Look<Checked> look;
  private volatile boolean troubled;

  /** A snapshot, the revision up to which it was last seen to be current, and when. */
  private record Checked(Snapshot snapshot, long upTo, long atNanos, long seenNanos) {
    boolean isSmall() {
      return snapshot.corpus().movements().size() <= FEW;
    }
  }

  /**
   * Keeps snapshots of a graph.
   *
   * @param graph the graph
   */
  public Snapshots(Graph graph) {
    this(graph, System::nanoTime, Look.THREADS);
  }

  Snapshots(Graph graph, LongSupplier nanoClock, Executor beside) {
    this.graph = graph;
    this.nanoClock = nanoClock;
    this.beside = beside;
  }

  /**
   * Gives the graph as it is now, or as it was within the last moments.
   *
   * @return a snapshot, at most 0.3 s old plus the time of a reading; where the graph is large, of
   *     a second before; where it cannot be looked at, the last there is, marked as stale
   * @throws NotReady while the first is made of a large graph; it says how far that is
   * @throws Unreachable if the graph cannot be looked at and never was
   */
  public Snapshot current() {
    Checked known = latest;
    long now = nanoClock.getAsLong();
    if (known != null && now - known.atNanos() < TRUSTED_NANOS) {
      return known.snapshot();
    }
    Look<Checked> open = look;
    boolean joins = open != null && open.isOpen() && !isGivenUp(open);
    // The first is read by who asks for it, however long that takes.
    Look<Checked> next =
        joins && open != null ? open : begin(open, known == null ? Runnable::run : beside);
    if (known == null) {
      return first(next, joins);
    }
    long age = now - known.atNanos();
    boolean waits = known.isSmall() ? !joins : age >= LONG_AGO_NANOS;
    return waits ? await(next, known) : knownWhile(next, known);
  }

  /**
   * Tells how far the first reading of a large graph is, as {@link #current} does to those who ask
   * meanwhile.
   *
   * @return as the end of a sentence; empty if it is over, or the graph is small
   */
  public Optional<String> progress() {
    Look<Checked> open = look;
    return latest == null && open != null && open.reading().movements() > FEW
        ? Optional.of(open.reading().toString())
        : Optional.empty();
  }

  /**
   * Tells how old what answers come from may be at most.
   *
   * @return since when nobody saw that the latest snapshot is current; empty before the first
   */
  public Optional<Duration> age() {
    return Optional.ofNullable(latest)
        .map(known -> Duration.ofNanos(nanoClock.getAsLong() - known.seenNanos()));
  }

  /** Makes the next reader look at the graph again, as after a load. */
  public void invalidate() {
    Checked known = latest;
    if (known != null) {
      latest =
          new Checked(
              known.snapshot(),
              known.upTo(),
              nanoClock.getAsLong() - LONG_AGO_NANOS,
              known.seenNanos());
    }
  }

  private static boolean isGivenUp(Look<Checked> open) {
    return open.silentNanos() > (open.isAnswered() ? LONGEST_PAUSE_NANOS : LONGEST_HUSH_NANOS);
  }

  /** Begins a look, unless another has begun one in place of the one that was found. */
  private Look<Checked> begin(@Nullable Look<Checked> found, Executor executor) {
    Look<Checked> begun;
    synchronized (this) {
      Look<Checked> open = look;
      if (open != null && open != found && open.isOpen()) {
        return open;
      }
      if (open != null && open.isOpen()) {
        noteTrouble("it is silent");
      }
      begun = new Look<>(nanoClock);
      look = begun;
    }
    begun.start(executor, this::take);
    return begun;
  }

  /** A small graph is read in no time; of a large one, it is said how far the reading is. */
  private static Snapshot first(Look<Checked> next, boolean joins) {
    while (true) {
      try {
        return get(next, SHORT_WAIT).snapshot();
      } catch (TimeoutException e) {
        if (joins && next.reading().movements() > FEW) {
          throw new NotReady(next.reading().toString());
        }
        if (joins && isGivenUp(next)) {
          throw new NotReady("Neo4j does not answer");
        }
      }
    }
  }

  private Snapshot await(Look<Checked> next, Checked known) {
    try {
      return get(next, troubled ? WAIT_IN_TROUBLE : LONGEST_WAIT).snapshot();
    } catch (TimeoutException e) {
      return knownWhile(next, known);
    } catch (Unreachable e) {
      return stale(known);
    }
  }

  private Snapshot knownWhile(Look<Checked> next, Checked known) {
    if (next.isOpen() && next.silentNanos() >= LONGEST_WAIT.toNanos()) {
      // Until the look is over: a graph that answers again may have to be read first.
      noteSilence(next);
    }
    return troubled ? stale(known) : known.snapshot();
  }

  private Snapshot stale(Checked known) {
    return known
        .snapshot()
        .stale(Duration.ofNanos(Math.max(0, nanoClock.getAsLong() - known.seenNanos())));
  }

  private static Checked get(Look<Checked> next, Duration patience) throws TimeoutException {
    try {
      return next.result().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotReady(next.reading().toString());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    }
  }

  private Checked take(Look<Checked> mine) {
    try {
      Checked known = latest;
      Checked next = known == null ? read(mine) : refreshed(mine, known);
      synchronized (this) {
        // One that was given up tells of a state that may be older than what was seen since.
        if (look == mine) {
          latest = next;
          noteHealth();
        }
      }
      return next;
    } catch (Unreachable e) {
      synchronized (this) {
        if (look == mine) {
          noteTrouble(String.valueOf(e.getMessage()));
        }
      }
      throw e;
    }
  }

  private synchronized void noteSilence(Look<Checked> silent) {
    if (look == silent && silent.isOpen()) {
      noteTrouble("it is silent");
    }
  }

  /** Each change is told once, since questions may come by the thousand. */
  private void noteTrouble(String why) {
    if (!troubled) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The graph cannot be looked at, and answers come from what was read last: {0}",
          why);
    }
    troubled = true;
  }

  private void noteHealth() {
    if (troubled) {
      LOG.log(System.Logger.Level.WARNING, "The graph can be looked at again");
    }
    troubled = false;
  }

  private Checked refreshed(Look<Checked> mine, Checked known) {
    long now = nanoClock.getAsLong();
    if (now - known.atNanos() < TRUSTED_NANOS) {
      return known;
    }
    Optional<Update> update =
        graph.findUpdate(known.upTo(), known.snapshot().corpus().recorded().frame());
    mine.hear();
    if (update.isEmpty()) {
      return read(mine);
    }
    if (update.get().isNothing()) {
      return new Checked(known.snapshot(), update.get().upTo(), now, now);
    }
    try {
      return new Checked(known.snapshot().with(update.get()), update.get().upTo(), now, now);
    } catch (IllegalArgumentException doesNotFit) {
      return read(mine);
    }
  }

  private Checked read(Look<Checked> mine) {
    long now = nanoClock.getAsLong();
    Look<Checked>.Reading reading = mine.reading();
    // For all who will ask, so that no one question stops it or pays for it.
    Projected projected = Curb.aside(() -> graph.project(reading));
    Snapshot snapshot = new Snapshot(reading.corpus(), projected.revision());
    return new Checked(snapshot, projected.revision(), now, now);
  }
}
