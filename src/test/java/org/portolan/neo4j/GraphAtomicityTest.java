package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.portolan.neo4j.Evidence.assertSame;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.portolan.TestClassPath;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.LoadProgress.Phase;
import org.portolan.neo4j.child.Neo4jEndpoint;

@Timeout(180)
class GraphAtomicityTest {
  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void wipe() {
    graph = GraphFixture.empty();
    graph.load(places("base", 3), LoadProgress.SILENT);
  }

  @Test
  void aLoadThatFailsAfterWritingLeavesTheGraphAsItWas() {
    assertThatIllegalStateException()
        .isThrownBy(() -> graph.load(SampleCase.dataSet(), failingAt(Phase.COMMITTING)))
        .withMessage("the disk is full");

    assertSame(graph.read(), places("base", 3).corpus());
  }

  @Test
  void aLoaderThatIsKilledAfterWritingLeavesTheGraphAsItWas() throws Exception {
    Process loader = startLoader("20000");
    try {
      awaitWritten(loader);
    } finally {
      loader.destroyForcibly().waitFor();
    }

    assertSame(graph.read(), places("base", 3).corpus());
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    assertThat(graph.read().corpus().claims()).containsKey(SampleCase.VOYAGE_CLAIM);
  }

  @Test
  void aLoaderThatIsKilledBetweenItsTransactionsLeavesAllOfTheLoadToTheNextReader()
      throws Exception {
    long before = graph.revision();
    Process loader = startLoader("10");
    try {
      awaitWritten(loader);
      assertThat(graph.revision()).isEqualTo(before);
    } finally {
      loader.destroyForcibly().waitFor();
    }

    Corpus read = graph.read().corpus();

    assertThat(read.places()).containsKey(new Id("base-0"));
    assertThat(read.claims()).isEqualTo(SampleCase.dataSet().corpus().claims());
    assertThat(graph.load(SampleCase.dataSet(), LoadProgress.SILENT).written())
        .isEqualTo(Written.NOTHING);
  }

  @Test
  void aLoaderThatIsKilledWhileItFillsAnEmptyGraphLeavesItEmptyToTheNextReader() throws Exception {
    graph = GraphFixture.empty();
    long before = graph.revision();
    Process loader = startLoader("10");
    try {
      awaitWritten(loader);
      assertThat(graph.revision()).isEqualTo(before);
    } finally {
      loader.destroyForcibly().waitFor();
    }
    assertThat(GraphFixture.everything()).isNotEmpty();

    assertSame(graph.read(), Corpus.EMPTY);
    assertThat(GraphFixture.everything()).isEmpty();
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    assertSame(graph.read(), SampleCase.dataSet().corpus());
  }

  @Test
  void aReaderSeesTheGraphAsBeforeUntilALoadIsCommitted() {
    List<Integer> seen = new ArrayList<>();

    graph.load(
        SampleCase.dataSet(),
        (phase, done, total) -> {
          if (phase == Phase.COMMITTING) {
            seen.add(graph.read().corpus().claims().size());
          }
        });

    assertThat(seen).containsExactly(0);
    assertThat(graph.read().corpus().claims()).isNotEmpty();
  }

  @Test
  void aReaderNeverSeesHalfOfALoad() {
    int small = 200;
    int large = 400;
    IntFunction<DataSet> sized = size -> places("many", size);
    graph.load(sized.apply(small), LoadProgress.SILENT);
    CountDownLatch enough = new CountDownLatch(1);
    CompletableFuture<Void> loading =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; enough.getCount() > 0; i++) {
                graph.load(sized.apply(i % 2 == 0 ? large : small), LoadProgress.SILENT);
              }
            });

    List<Integer> sizes = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        sizes.add(graph.read().corpus().places().size() - 3);
      }
    } finally {
      enough.countDown();
      loading.join();
    }

    assertThat(sizes).hasSize(20).isSubsetOf(small, large);
  }

  @Test
  void twoLoadersAtOnceWaitForOneAnother() {
    CompletableFuture<Loaded> one =
        CompletableFuture.supplyAsync(() -> graph.load(SampleCase.dataSet(), LoadProgress.SILENT));
    CompletableFuture<Loaded> other =
        CompletableFuture.supplyAsync(
            () -> new Graph(TestNeo4j.driver()).load(SampleCase.dataSet(), LoadProgress.SILENT));

    assertThat(List.of(one.join().difference().isEmpty(), other.join().difference().isEmpty()))
        .containsExactlyInAnyOrder(true, false);
    assertThat(graph.read().defects()).isEmpty();
  }

  private static LoadProgress failingAt(Phase phase) {
    return (reached, done, total) -> {
      if (reached == phase) {
        throw new IllegalStateException("the disk is full");
      }
    };
  }

  private static Process startLoader(String largestTransaction) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            TestClassPath.get(),
            LoaderMain.class.getName(),
            TestNeo4j.child().boltUri().toString(),
            Neo4jEndpoint.USER,
            TestNeo4j.child().password(),
            largestTransaction)
        .redirectErrorStream(true)
        .start();
  }

  private static void awaitWritten(Process loader) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader output = loader.inputReader(StandardCharsets.UTF_8)) {
      String line = output.readLine();
      while (line != null && !line.equals("WRITTEN")) {
        lines.add(line);
        line = output.readLine();
      }
      assertThat(line).as(String.join("\n", lines)).isEqualTo("WRITTEN");
      assertThat(loader.waitFor(0, TimeUnit.SECONDS)).isFalse();
    }
  }

  private static DataSet places(String id, int count) {
    CorpusBuilder corpus = Corpus.builder();
    for (int i = 0; i < count; i++) {
      corpus.add(SampleCase.country(id + "-" + i));
    }
    return new DataSet(new Id(id), id, java.util.Optional.empty(), corpus.build());
  }
}
