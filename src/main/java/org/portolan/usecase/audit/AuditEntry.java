package org.portolan.usecase.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.Difference;
import org.portolan.usecase.Submission;

/**
 * One line of the record.
 *
 * @param at when, by the machine's clock; recorded no earlier than the entry before
 * @param submission who, and from which input
 * @param event what came of it
 * @param dataSet what was loaded; empty where no data set was
 * @param changed what changed; empty unless something was done
 * @param note why nothing was done, or how much was derived; empty where there is nothing to say
 */
public record AuditEntry(
    Instant at,
    Submission submission,
    Event event,
    Optional<Id> dataSet,
    Optional<Difference> changed,
    Optional<String> note) {
  /** So many changes are named one by one; the hash of the input stands for the rest. */
  static final int NAMED = 1_000;

  /** What came of it. */
  public enum Event {
    /** A load begins. Where no other line follows it, the process ended before the load did. */
    LOAD_BEGUN,
    /** A load is done: the graph holds the data set. */
    LOAD_DONE,
    /** A data set contradicts what the graph holds; nothing changed. */
    LOAD_REFUSED,
    /** A load could not be done; the graph is as before, at the latest when it is next opened. */
    LOAD_FAILED,
    /** What follows from claims was written anew. */
    DERIVED,
    /** The restoring of a backup begins. Where no other line follows it, the process ended. */
    RESTORE_BEGUN,
    /** The graph is what the backup has. */
    RESTORE_DONE,
    /** The graph is not empty, and nobody said that it may be replaced; nothing changed. */
    RESTORE_REFUSED,
    /** A backup could not be restored; the graph is as before, or as the note says. */
    RESTORE_FAILED
  }

  /** The changes that are named one by one: every decision, then others up to a bound. */
  List<Change> named() {
    List<Change> changes = changed.map(Difference::changes).orElse(List.of());
    List<Change> named = new ArrayList<>();
    changes.stream().filter(AuditEntry::isDecision).forEach(named::add);
    changes.stream().filter(change -> !isDecision(change)).limit(NAMED).forEach(named::add);
    return named;
  }

  private static boolean isDecision(Change change) {
    return change.thing() == Change.Thing.DECISION;
  }
}
