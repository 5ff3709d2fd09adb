package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.everything;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.Corpus;
import org.portolan.names.NameForms;

/** The forms that names are found by are derived: written with names, and never read. */
class NameFormsInGraphTest {
  private static final String WITHOUT_FORMS =
      "MATCH (n) WHERE n.forms IS NULL AND (n:Name OR n:Place OR n:Vessel OR n:Actor)"
          + " RETURN n.text, n.name";

  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void loadTheCase() {
    graph = GraphFixture.empty();
    graph.load(TheCase.dataSet(), LoadProgress.SILENT);
  }

  private static void forget() {
    cypher("MATCH (n) REMOVE n.forms");
  }

  @Test
  void everyNameAndEveryThingThatHasOneIsWrittenWithItsForms() {
    assertThat(cypher(WITHOUT_FORMS)).isEmpty();
    assertThat(cypher("MATCH (n:Name {text: 'Наджин'}) RETURN DISTINCT n.forms AS forms"))
        .extracting(row -> row.get("forms").asList(form -> form.asString()))
        .containsExactly(NameForms.of("Наджин"));
  }

  @Test
  void loadingAgainChangesNothing() {
    List<String> before = everything();

    Loaded again = graph.load(TheCase.dataSet(), LoadProgress.SILENT);

    assertThat(again.difference().isEmpty()).isTrue();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aGraphFromBeforeThereWereFormsGetsThemWhenItIsLoadedAgain() {
    List<String> before = everything();
    forget();

    assertThat(graph.plan(TheCase.dataSet()).isEmpty()).isTrue();
    Loaded again = graph.load(TheCase.dataSet(), LoadProgress.SILENT);

    assertThat(again.difference().isEmpty()).isTrue();
    assertThat(cypher(WITHOUT_FORMS)).isEmpty();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void formsAreNoPartOfTheEvidence() {
    Corpus with = graph.read().corpus();

    forget();
    Content without = graph.read();
    cypher("MATCH (n:Name) SET n.forms = 7");
    Content broken = graph.read();

    Evidence.assertSame(without.corpus(), with);
    Evidence.assertSame(broken.corpus(), with);
    assertThat(without.defects()).isEmpty();
    assertThat(broken.defects()).isEmpty();
  }

  @Test
  void aNameThatIsTakenOutTakesItsFormsAlong() {
    graph.remove(TheCase.dataSet().id(), LoadProgress.SILENT);

    assertThat(cypher("MATCH (n) WHERE n.forms IS NOT NULL RETURN n")).isEmpty();
  }
}
