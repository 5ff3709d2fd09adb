package org.portolan.usecase.loading;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.usecase.CannotWrite;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Submission;
import org.portolan.usecase.audit.AuditEntry;
import org.portolan.usecase.audit.AuditEntry.Event;
import org.portolan.usecase.audit.AuditLog;

/**
 * Loads, and keeps a record: a line before a load begins, so that none goes unrecorded, and one
 * when it is over. What cannot be recorded is not loaded.
 */
public final class RecordedLoader implements Loader {
  private final Loader loader;
  private final AuditLog log;
  private final Clock clock;
  private volatile @Nullable RunningLoad running;

  /**
   * Records what another loads.
   *
   * @param loader loads
   * @param log the record
   * @param clock tells when
   */
  public RecordedLoader(Loader loader, AuditLog log, Clock clock) {
    this.loader = loader;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Tells how far the load is that is going on.
   *
   * @return the load; empty if there is none
   */
  public Optional<RunningLoad> findRunning() {
    return Optional.ofNullable(running);
  }

  @Override
  public Comparison compare(DataSet dataSet) {
    return loader.compare(dataSet);
  }

  @Override
  public Difference load(DataSet dataSet, Submission submission, Progress progress) {
    Optional<Id> id = Optional.of(dataSet.id());
    Instant since = clock.instant();
    try {
      add(submission, Event.LOAD_BEGUN, id, Optional.empty(), Optional.empty());
    } catch (CannotWrite e) {
      throw e.so("nothing was loaded");
    }
    running = new RunningLoad(dataSet.id(), since, "waiting", 0, 0);
    Difference changed;
    try {
      changed =
          loader.load(
              dataSet,
              submission,
              (doing, done, total) -> {
                running = new RunningLoad(dataSet.id(), since, doing, done, total);
                progress.at(doing, done, total);
              });
    } catch (Refused e) {
      add(submission, Event.LOAD_REFUSED, id, Optional.empty(), why(e));
      throw e;
    } catch (RuntimeException e) {
      add(submission, Event.LOAD_FAILED, id, Optional.empty(), why(e));
      throw e;
    } finally {
      running = null;
    }
    try {
      add(submission, Event.LOAD_DONE, id, Optional.of(changed), Optional.empty());
    } catch (CannotWrite e) {
      throw e.so("the data set was loaded, and its beginning is recorded");
    }
    return changed;
  }

  @Override
  public long derive(Submission submission) {
    long written = loader.derive(submission);
    add(
        submission,
        Event.DERIVED,
        Optional.empty(),
        Optional.empty(),
        Optional.of("%d relationships and properties".formatted(written)));
    return written;
  }

  private static Optional<String> why(RuntimeException e) {
    return Optional.of(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  private void add(
      Submission submission,
      Event event,
      Optional<Id> dataSet,
      Optional<Difference> changed,
      Optional<String> why) {
    log.add(new AuditEntry(clock.instant(), submission, event, dataSet, changed, why));
  }
}
