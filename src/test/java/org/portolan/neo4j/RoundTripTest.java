package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.Evidence.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;

class RoundTripTest {
  @Property(tries = 300)
  void whateverIsEncodedIsDecodedTheSame(@ForAll long seed) {
    Corpus corpus = new RandomCorpus(new Random(seed)).corpus();
    PropertyGraph graph = Merge.load(new PropertyGraph(), SampleCase.dataSet("random", corpus));
    Derivation.derive(graph, corpus);

    Decoded decoded = Decoder.decode(graph);

    assertThat(decoded.defects()).isEmpty();
    assertSame(decoded.corpus(), corpus);
  }

  @Property(tries = 10)
  void whateverIsLoadedIsReadTheSameAndLoadedAgainWritesNothing(
      @ForAll long first, @ForAll long second) {
    Graph graph = GraphFixture.empty();
    List<Corpus> versions = new ArrayList<>();
    for (long seed : List.of(first, second)) {
      Corpus corpus = new RandomCorpus(new Random(seed)).corpus();
      graph.load(SampleCase.dataSet("random", corpus), LoadProgress.SILENT);
      assertSame(graph.read(), corpus);
      versions.add(corpus);
    }

    assertThat(
            graph
                .load(SampleCase.dataSet("random", versions.get(1)), LoadProgress.SILENT)
                .written())
        .isEqualTo(Written.NOTHING);
    assertThat(graph.read().dataSets().get(0).id()).isEqualTo(new Id("random"));
    assertThat(Optional.of(graph.read().defects())).contains(List.of());
  }
}
