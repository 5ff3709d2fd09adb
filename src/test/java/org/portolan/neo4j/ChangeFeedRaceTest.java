package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.portolan.domain.Id;

/** Many writers at once, and one who follows them. */
class ChangeFeedRaceTest {
  private static final int WRITERS = 4;
  private static final int EACH = 60;

  private final Driver driver = TestNeo4j.driver();
  private final ChangeFeed feed = TestNeo4j.changeFeed();

  @Test
  void noChangeIsEverLostToOneWhoAsksFromWhereTheLastAnswerEnded() throws Exception {
    long revision = GraphFixture.empty().revision();
    Set<Id> told = new HashSet<>();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<Integer>> work = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        work.add(writers.submit(writer(writer)));
      }
      while (!work.stream().allMatch(Future::isDone)) {
        revision = follow(revision, told);
      }
      for (Future<Integer> done : work) {
        assertThat(done.get()).isEqualTo(EACH);
      }
    } finally {
      writers.shutdownNow();
    }
    follow(revision, told);

    assertThat(told).isEqualTo(all());
  }

  private Callable<Integer> writer(int writer) {
    return () -> {
      int written = 0;
      while (written < EACH) {
        driver
            .executableQuery("CREATE (:Movement {id: 'm-%d-%d'})".formatted(writer, written))
            .execute();
        written++;
      }
      return written;
    };
  }

  private long follow(long revision, Set<Id> told) {
    if (feed.since(revision) instanceof Changes.Touched touched) {
      told.addAll(touched.movements());
      return touched.upTo();
    }
    throw new AssertionError("the changes since " + revision + " are not known");
  }

  private static Set<Id> all() {
    return IntStream.range(0, WRITERS * EACH)
        .mapToObj(i -> new Id("m-%d-%d".formatted(i / EACH, i % EACH)))
        .collect(Collectors.toSet());
  }
}
