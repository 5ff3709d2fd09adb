package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.portolan.neo4j.Evidence.assertSame;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.LoadedDataSet;
import org.portolan.domain.transport.Mode;

class GraphConflictTest {
  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void wipe() {
    graph = GraphFixture.empty();
  }

  @Test
  void twoDataSetsShareWhatTheyDefineAlike() {
    load("one", Corpus.builder().add(SampleCase.country("x")).add(SampleCase.country("y")));

    Loaded second = load("two", Corpus.builder().add(SampleCase.country("x")));

    assertThat(second.difference().isEmpty()).isTrue();
    assertThat(graph.read().dataSets())
        .extracting(LoadedDataSet::id)
        .containsExactly(new Id("one"), new Id("two"));
  }

  @Test
  void whatTwoDataSetsShareStaysUntilBothAreGone() {
    load("one", Corpus.builder().add(SampleCase.country("x")).add(SampleCase.country("y")));
    load("two", Corpus.builder().add(SampleCase.country("x")));

    graph.remove(new Id("one"), LoadProgress.SILENT);

    assertThat(graph.read().corpus().places()).containsOnlyKeys(new Id("x"));
    graph.remove(new Id("two"), LoadProgress.SILENT);
    assertThat(graph.read().corpus().places()).isEmpty();
  }

  @Test
  void aThingDefinedDifferentlyByAnotherDataSetIsRefusedAndNothingIsLoaded() {
    load("one", Corpus.builder().add(SampleCase.country("x")));
    CorpusBuilder other =
        Corpus.builder().add(SampleCase.country("y")).add(SampleCase.place("x", "y"));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> load("two", other))
        .satisfies(
            refused ->
                assertThat(refused.conflicts())
                    .containsExactly("Place 'x' differs from the one of the data set 'one'"));
    assertThat(graph.read().corpus().places()).containsOnlyKeys(new Id("x"));
  }

  @Test
  void aPlanSaysTheSameConflictAsALoad() {
    load("one", Corpus.builder().add(SampleCase.country("x")));
    DataSet other =
        SampleCase.dataSet(
            "two",
            Corpus.builder().add(SampleCase.country("y")).add(SampleCase.place("x", "y")).build());

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> graph.plan(other))
        .withMessageContaining("Place 'x' differs");
  }

  @Test
  void anIdOfAnotherTypeIsAConflict() {
    load("one", Corpus.builder().add(SampleCase.country("x")));
    CorpusBuilder other =
        Corpus.builder().add(SampleCase.actor("x", ActorKind.PERSON, Optional.empty()));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> load("two", other))
        .withMessageContaining("the id 'x' is that of a Actor and a Place");
  }

  @Test
  void aReferenceToNothingIsAConflict() {
    CorpusBuilder loose = Corpus.builder().add(SampleCase.place("x", "nowhere"));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> load("one", loose))
        .withMessageContaining("Place 'x' refers to Place 'nowhere'");
  }

  @Test
  void aDataSetMayReferToWhatAnotherDefines() {
    load("one", Corpus.builder().add(SampleCase.country("x")));

    load("two", Corpus.builder().add(SampleCase.place("y", "x")));

    assertThat(graph.read().defects()).isEmpty();
    assertThat(graph.read().corpus().places())
        .containsEntry(new Id("y"), SampleCase.place("y", "x"));
  }

  @Test
  void removingWhatAnotherDataSetNeedsIsAConflict() {
    load("one", Corpus.builder().add(SampleCase.country("x")).add(SampleCase.country("y")));
    load(
        "two",
        Corpus.builder()
            .add(SampleCase.movement("m", Mode.AIR, "x", "y", Optional.empty(), List.of())));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> graph.remove(new Id("one"), LoadProgress.SILENT))
        .withMessageContaining("Movement 'm' would break");
    assertThat(graph.read().corpus().movements()).containsOnlyKeys(new Id("m"));
  }

  @Test
  void aThingAddedByHandIsNeverOverwritten() {
    cypher("CREATE (:Place {id: 'x', name: 'By hand', kind: 'CITY'})");
    CorpusBuilder other = Corpus.builder().add(SampleCase.country("x"));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> load("one", other))
        .withMessageContaining("Place 'x' differs from the one that was added by hand");
  }

  @Test
  void aThingAddedByHandStaysWhenADataSetThatDefinesItAlikeGoes() {
    cypher("CREATE (:Place {id: 'x', name: 'x', kind: 'COUNTRY'})");
    Corpus corpus = Corpus.builder().add(SampleCase.country("x")).build();

    Loaded loaded = graph.load(SampleCase.dataSet("one", corpus), LoadProgress.SILENT);
    graph.remove(new Id("one"), LoadProgress.SILENT);

    assertThat(loaded.difference().isEmpty()).isTrue();
    assertSame(graph.read(), corpus);
  }

  @Test
  void twoDataSetsKeepTheirOwnDocumentsOfOneSpelling() {
    load("one", named("report"));
    load("two", named("undated"));

    assertThat(graph.read().corpus().names())
        .contains(
            SampleCase.name("beta", "X", "en", "report"),
            SampleCase.name("beta", "X", "en", "undated"));
  }

  @Test
  void oneSpellingInTwoLanguagesStaysTwoNames() {
    CorpusBuilder builder = named("report").add(SampleCase.name("beta", "X", "de", "report"));

    load("one", builder);

    assertThat(graph.read().corpus().names())
        .contains(
            SampleCase.name("beta", "X", "en", "report"),
            SampleCase.name("beta", "X", "de", "report"));
  }

  private static CorpusBuilder named(String document) {
    CorpusBuilder builder = Corpus.builder();
    SampleCase.addThings(builder);
    return builder.add(SampleCase.name("beta", "X", "en", document));
  }

  private Loaded load(String id, CorpusBuilder corpus) {
    return graph.load(SampleCase.dataSet(id, corpus.build()), LoadProgress.SILENT);
  }
}
