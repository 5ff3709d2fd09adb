package org.portolan.neo4j.child.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portolan.neo4j.child.watch.ChangeWindow.Changes;

/** The window by itself, beside a count of the transactions that are visible. */
class ChangeWindowTest {
  private static final Set<String> A = Set.of("Movement a");
  private static final Set<String> B = Set.of("Movement b");

  private final AtomicLong closed = new AtomicLong(100);
  private final ChangeWindow window = new ChangeWindow(closed::get, 3);

  @BeforeEach
  void open() {
    window.open();
  }

  @Test
  void tellsNothingBeforeItIsOpen() {
    assertThat(new ChangeWindow(closed::get, 3).since(100)).isEmpty();
  }

  @Test
  void tellsNothingOfTransactionsBeforeItWasOpened() {
    assertThat(window.since(99)).isEmpty();
    assertThat(window.since(100)).contains(new Changes(100, Set.of()));
  }

  @Test
  void tellsWhatWasTouchedAfterATransaction() {
    commit(101, A);
    commit(102, B);

    assertThat(window.since(100)).contains(new Changes(102, Set.of("Movement a", "Movement b")));
    assertThat(window.since(101)).contains(new Changes(102, B));
    assertThat(window.since(102)).contains(new Changes(102, Set.of()));
  }

  @Test
  void countsTransactionsThatTouchNoNode() {
    closed.set(105);

    assertThat(window.since(100)).contains(new Changes(105, Set.of()));
  }

  @Test
  void promisesNothingBeyondATransactionThatIsVisibleAndNotToldYet() {
    InFlight begun = window.begin();
    begun.touched = A;
    closed.set(101);
    Object meanwhile = window.since(100).orElseThrow();
    window.commit(begun, 101);

    assertThat(meanwhile).isEqualTo(new Changes(100, Set.of()));
    assertThat(window.since(100)).contains(new Changes(101, A));
  }

  @Test
  void tellsOfLaterOnesWhileAnEarlierOneTakesItsTime() {
    InFlight slow = window.begin();
    commit(101, B);

    assertThat(window.since(100)).contains(new Changes(100, B));
    window.rollBack(slow);
    assertThat(window.since(100)).contains(new Changes(101, B));
  }

  @Test
  void ordersTransactionsByNumberThoughTheyAreToldInAnother() {
    InFlight first = window.begin();
    commit(102, B);
    first.touched = A;
    window.commit(first, 101);

    assertThat(window.since(101)).contains(new Changes(102, B));
  }

  @Test
  void tellsNothingOfWhatIsRolledBack() {
    InFlight begun = window.begin();
    begun.touched = A;
    window.rollBack(begun);

    assertThat(window.since(100)).contains(new Changes(100, Set.of()));
  }

  @Test
  void forgetsTheOldestWhenItIsFull() {
    commit(101, Set.of("Movement a", "Movement b"));
    commit(102, Set.of("Movement c", "Movement d"));

    assertThat(window.since(100)).isEmpty();
    assertThat(window.since(101).orElseThrow().touched()).hasSize(2);
  }

  @Test
  void knowsNothingFromBeforeATransactionThatTouchedTooMuch() {
    commit(101, A);
    commit(102, null);
    commit(103, B);

    assertThat(window.since(100)).isEmpty();
    assertThat(window.since(101)).isEmpty();
    assertThat(window.since(102)).contains(new Changes(103, B));
  }

  @Test
  void isFullNoSoonerForWhatItForgot() {
    commit(101, Set.of("Movement a", "Movement b", "Movement c"));
    commit(102, null);
    commit(103, Set.of("Movement a", "Movement b", "Movement c"));

    assertThat(window.since(102).orElseThrow().touched()).hasSize(3);
  }

  @Test
  void knowsNothingOfATransactionThatIsNotVisible() {
    assertThat(window.since(101)).isEmpty();
  }

  @Test
  void knowsNothingAnyMoreOnceItMissedOne() {
    window.lose();
    commit(101, A);

    assertThat(window.since(100)).isEmpty();
    assertThat(window.since(101)).isEmpty();
  }

  private void commit(long transaction, @Nullable Set<String> touched) {
    InFlight begun = window.begin();
    begun.touched = touched;
    closed.set(transaction);
    window.commit(begun, transaction);
  }
}
