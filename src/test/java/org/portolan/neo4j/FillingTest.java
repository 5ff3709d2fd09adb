package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.portolan.neo4j.Evidence.assertSame;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.everything;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.LoadProgress.Phase;

/** First loads that take several transactions, here of ten nodes and relationships each. */
class FillingTest {
  private static final int TEN = 10;

  private final Graph graph = new Graph(TestNeo4j.driver(), Optional.empty(), TEN);

  /** Ends a load as the end of its process does: nobody is left to take anything back. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void wipe() {
    GraphFixture.empty();
  }

  @Test
  void aFillingWritesWhatOneTransactionWrites() {
    Loaded filled = graph.load(TheCase.dataSet(), LoadProgress.SILENT);
    List<String> inSlices = everything();
    Graph other = GraphFixture.empty();

    Loaded atOnce = other.load(TheCase.dataSet(), LoadProgress.SILENT);

    assertThat(filled.difference()).isEqualTo(atOnce.difference());
    assertThat(filled.written()).isEqualTo(atOnce.written());
    assertThat(inSlices).isEqualTo(everything());
    assertThat(other.read().defects()).isEmpty();
  }

  @Property(tries = 300)
  void theSlicesOfADataSetAreWhatMergingItIntoAnEmptyGraphMakes(@ForAll long seed) {
    Corpus corpus = new RandomCorpus(new Random(seed)).corpus();
    DataSet dataSet = SampleCase.dataSet("random", corpus);
    PropertyGraph merged = Merge.load(new PropertyGraph(), dataSet);
    Derivation.derive(merged, corpus);
    PropertyGraph sliced = new PropertyGraph();
    Slices slices = new Slices(dataSet, TEN);

    while (slices.hasNext()) {
      sliced.addAll(slices.next());
    }

    assertThat(Wholeness.find(corpus)).isPresent();
    assertThat(sliced.nodes()).isEqualTo(merged.nodes());
    assertThat(sliced.edges()).containsExactlyInAnyOrderElementsOf(merged.edges());
  }

  @Property(tries = 10)
  void whateverFillsAGraphIsReadTheSameAndLoadedAgainWritesNothing(@ForAll long seed) {
    GraphFixture.empty();
    Corpus corpus = new RandomCorpus(new Random(seed)).corpus();

    graph.load(SampleCase.dataSet("random", corpus), LoadProgress.SILENT);

    assertSame(graph.read(), corpus);
    assertThat(graph.load(SampleCase.dataSet("random", corpus), LoadProgress.SILENT).written())
        .isEqualTo(Written.NOTHING);
  }

  @Test
  void noTransactionOfAFillingWritesMoreThanItsBound() {
    List<Long> sizes = new ArrayList<>(List.of(0L));

    graph.load(
        SampleCase.dataSet(),
        (phase, done, total) -> {
          if (phase == Phase.WRITING) {
            sizes.add(size());
          }
        });

    assertThat(sizes).hasSizeGreaterThan(TEN);
    for (int i = 1; i < sizes.size(); i++) {
      assertThat(sizes.get(i) - sizes.get(i - 1)).isBetween(0L, (long) TEN);
    }
    assertThat(size()).isEqualTo(sizes.get(sizes.size() - 1));
  }

  @Test
  void theRevisionStandsStillWhileAGraphIsFilled() {
    long before = graph.revision();
    List<Long> seen = new ArrayList<>();

    graph.load(SampleCase.dataSet(), (phase, done, total) -> seen.add(graph.revision()));

    assertThat(seen).hasSizeGreaterThan(TEN).containsOnly(before);
    assertThat(graph.revision()).isGreaterThan(before);
  }

  @Test
  void aFillingTellsHowFarItIsToTheEnd() {
    List<Long> left = new ArrayList<>();

    graph.load(
        SampleCase.dataSet(),
        (phase, done, total) -> {
          if (phase == Phase.WRITING) {
            left.add(total - done);
          }
        });

    assertThat(left).isSortedAccordingTo((one, other) -> Long.compare(other, one)).endsWith(0L);
  }

  @Test
  void aFillingThatFailsAnywhereLeavesNothingBehind() {
    int transactions = transactions();
    for (int after = 0; after <= transactions; after++) {
      LoadProgress failing = failingAfter(after, new IllegalStateException("the disk is full"));

      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> graph.load(SampleCase.dataSet(), failing))
          .withMessage("the disk is full");

      assertThat(everything()).as("after %d", after).isEmpty();
    }
  }

  @Test
  void aFillingThatIsCutShortAnywhereIsTakenBackByTheNextReader() {
    int transactions = transactions();
    for (int after = 0; after <= transactions; after++) {
      LoadProgress ending = failingAfter(after, new Killed());

      assertThatExceptionOfType(Killed.class)
          .isThrownBy(() -> graph.load(SampleCase.dataSet(), ending));
      assertThat(cypher("MATCH (n:LoadState) RETURN n")).hasSize(1);

      assertSame(new Graph(TestNeo4j.driver()).read(), Corpus.EMPTY);
      assertThat(everything()).as("after %d", after).isEmpty();
    }
  }

  @Test
  void aFillingThatIsCutShortIsTakenBackByTheNextLoad() {
    assertThatExceptionOfType(Killed.class)
        .isThrownBy(() -> graph.load(SampleCase.dataSet(), failingAfter(TEN, new Killed())));

    graph.load(TheCase.dataSet(), LoadProgress.SILENT);

    assertSame(graph.read(), TheCase.dataSet().corpus());
  }

  @Test
  void takingAFillingBackLeavesWhatAHandAddedMeanwhile() {
    assertThatExceptionOfType(Killed.class)
        .isThrownBy(() -> graph.load(SampleCase.dataSet(), failingAfter(TEN, new Killed())));
    cypher("CREATE (:Vessel {id: 'of-a-hand', name: 'Of a hand'})");

    assertThat(graph.read().corpus().vessels()).containsOnlyKeys(new Id("of-a-hand"));
  }

  @Test
  void aLargeDataSetThatIsNotWholeIsRefusedAsASmallOneIs() {
    Corpus corpus = SampleCase.builder().add(SampleCase.place("loose", "nowhere")).build();
    DataSet loose = SampleCase.dataSet("loose", corpus);

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> graph.load(loose, LoadProgress.SILENT))
        .withMessageContaining("'nowhere', which is neither in the data set nor in the graph");
    assertThat(everything()).isEmpty();
  }

  private static int transactions() {
    List<Phase> phases = new ArrayList<>();
    new Graph(TestNeo4j.driver(), Optional.empty(), TEN)
        .load(SampleCase.dataSet(), (phase, done, total) -> phases.add(phase));
    GraphFixture.empty();
    phases.removeIf(phase -> phase != Phase.WRITING);
    return phases.size();
  }

  /** Fails once so many transactions are written; after the last, when it is about to be told. */
  private static LoadProgress failingAfter(int transactions, Throwable failure) {
    int[] seen = {0};
    return (phase, done, total) -> {
      boolean counts = phase == Phase.WRITING || phase == Phase.COMMITTING;
      if (counts && seen[0]++ == transactions) {
        if (failure instanceof Error end) {
          throw end;
        }
        throw (RuntimeException) failure;
      }
    };
  }

  private static long size() {
    return cypher(
            "MATCH (n) WHERE NOT n:LoadLock|LoadState"
                + " RETURN count(n) + sum(COUNT { (n)-->() }) AS size")
        .get(0)
        .get("size")
        .asLong();
  }
}
