package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.run;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.portolan.TheCase;
import org.portolan.names.NameForms;

/** Names as Cypher finds them, in the spelling of a report and in others. */
class SearchNamesScriptTest {
  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void empty() {
    graph = GraphFixture.empty();
  }

  private void loadTheCase() {
    graph.load(TheCase.dataSet(), LoadProgress.SILENT);
  }

  private static List<Record> search(String name, List<String> forms) {
    return run(ForPeople.SEARCH_NAMES, Map.of("name", name, "forms", forms));
  }

  private static List<String> ids(List<Record> found) {
    return found.stream().map(row -> row.get("id").asString()).distinct().toList();
  }

  private static void place(String id, String name) {
    cypher("CREATE (:Place {id: '%s', name: '%s', kind: 'PORT'})".formatted(id, name));
  }

  @ParameterizedTest
  @CsvSource({"Najin, Najin", "NAJIN, Najin", "Rajin, Rajin", "나진, 나진", "tikhoretsk, Tikhoretsk"})
  void aNameAloneIsFoundWhateverItsLetterCase(String asked, String found) {
    loadTheCase();

    assertThat(search(asked, List.of()))
        .first()
        .satisfies(row -> assertThat(row.get("name").asString()).isEqualTo(found));
  }

  @ParameterizedTest
  @CsvSource({"Dunaw, dunay", "Tikhorektsk, tikhoretsk", "Naijn, rajin"})
  void aSlipInALongWordIsForgiven(String asked, String thing) {
    loadTheCase();

    assertThat(ids(search(asked, List.of()))).startsWith(thing);
  }

  @Test
  void aSpellingIsFoundWithItsThingAndTheDocumentsThatUseIt() {
    loadTheCase();

    assertThat(search("Najin", List.of()))
        .first()
        .satisfies(
            row -> {
              assertThat(row.get("id").asString()).isEqualTo("rajin");
              assertThat(row.get("label").asString()).isEqualTo("Place");
              assertThat(row.get("documents").asList())
                  .hasSize(4)
                  .isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
              assertThat(row.get("score").asDouble()).isPositive();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Раджин, rajin",
    "Radzhin, rajin",
    "Ангара, mv-angara",
    "MT Angara, mv-angara",
    "Тихорецьк, tikhoretsk",
    "Tihoreck, tikhoretsk"
  })
  void itsFormsFindANameInAnotherScriptOrSpelling(String asked, String thing) {
    loadTheCase();

    assertThat(ids(search(asked, NameForms.of(asked)))).startsWith(thing);
  }

  @Test
  void theNameThatIsJustSoStandsFirst() {
    place("a", "Radzhin");
    place("b", "Rajin");
    graph.refresh();

    assertThat(ids(search("Rajin", NameForms.of("Rajin")))).containsExactly("b", "a");
    assertThat(ids(search("Radzhin", NameForms.of("Radzhin")))).containsExactly("a", "b");
  }

  @Test
  void twoThingsWithOneNameAreBothListedInOrderOfId() {
    place("dunay-crimea", "Dunay");
    place("dunay", "Dunay");
    cypher("CREATE (:Vessel {id: 'mv-dunay', name: 'Dunay'})");

    assertThat(search("Dunay", List.of()))
        .extracting(row -> row.get("id").asString() + " " + row.get("label").asString())
        .containsExactly("dunay Place", "dunay-crimea Place", "mv-dunay Vessel");
  }

  @Test
  void aNameThatTwoThingsShareIsListedForEach() {
    cypher(
        "CREATE (n:Name {text: 'Nahodka'}), (:Place {id: 'b', name: 'B'})-[:NAMED]->(n),"
            + " (:Place {id: 'a', name: 'A'})-[:NAMED]->(n)");

    assertThat(search("Nahodka", List.of()))
        .extracting(row -> row.get("id").asString() + " " + row.get("name").asString())
        .containsExactly("a Nahodka", "b Nahodka");
  }

  @ParameterizedTest
  @CsvSource({"Ch'ŏngjin, Ch'ongjin", "Zürich, ZURICH", "At, at", "No, no", "The Hague, the hague"})
  void accentsAreAsideAndNoWordIsTooCommonToBeAName(String name, String asked) {
    cypher("CREATE (:Place {id: 'place', name: \"%s\"})".formatted(name));

    graph.refresh();

    assertThat(ids(search(asked, List.of()))).containsExactly("place");
  }

  @Test
  void aChineseNameIsFoundWholeAndNotByOneOfItsCharacters() {
    place("rajin", "羅津");
    place("tianjin", "天津");

    assertThat(ids(search("羅津", List.of()))).containsExactly("rajin");
  }

  @Test
  void allWordsMustBeThereAndNumbersMustAgree() {
    place("five", "Zu Zag Bong 5");
    place("six", "Zu Zag Bong 6");
    place("depot", "Depot 12345");

    assertThat(ids(search("Zu Zag Bong 6", NameForms.of("Zu Zag Bong 6")))).containsExactly("six");
    assertThat(search("Depot 12346", List.of())).isEmpty();
  }

  @Test
  void aSpellingAddedByHandIsFoundByItsTextAndOnceDerivedByItsForms() {
    place("port", "America");
    cypher("MATCH (p:Place) CREATE (p)-[:NAMED]->(:Name {text: 'Находка'})");

    assertThat(ids(search("находка", List.of()))).containsExactly("port");
    assertThat(search("Nakhodka", NameForms.of("Nakhodka"))).isEmpty();

    graph.refresh();

    assertThat(ids(search("Nakhodka", NameForms.of("Nakhodka")))).containsExactly("port");
  }

  @Test
  void aNameOfNothingIsNotListed() {
    cypher("CREATE (:Name {text: 'Rajin'})");

    assertThat(search("Rajin", List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xyzzyplugh", "", " ", "—", "*", "NOT", "\"", "+ - /", "[* TO *]"})
  void whatNothingIsCalledFindsNone(String name) {
    loadTheCase();

    assertThat(search(name, List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ra\\jin (port)",
        "port: Rajin/Najin",
        "Rajin OR",
        "AND",
        "a*b?c~d^e",
        "\"Rajin",
        "x && y || !z",
        "' '"
      })
  void signsOfAQueryAreNoFault(String name) {
    loadTheCase();

    assertThat(search(name, NameForms.of(name))).isNotNull();
  }

  @Test
  void anEmptyGraphHasNoNames() {
    assertThat(search("Rajin", NameForms.of("Rajin"))).isEmpty();
  }
}
