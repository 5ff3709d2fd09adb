package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.portolan.TheCase;
import org.portolan.domain.Id;
import org.portolan.neo4j.Library;
import org.springframework.beans.factory.annotation.Autowired;

/** Every figure that REST gives of the bundled case against the one that cypher/query gives. */
@WebTest
class CaseInCypherTest {
  /** A sphere against WGS 84. */
  private static final double SPHERE = 0.006;

  /** The fields of discrepancies that Cypher lists; a sighting's spelling, say, it does not. */
  private static final Set<String> COMPARED =
      Set.of(
          "from",
          "to",
          "at",
          "contents",
          "during",
          "since",
          "until",
          "quantity",
          "value",
          "kind",
          "office",
          "seeks",
          "offers",
          "voted-for",
          "monitors",
          "response",
          "urges",
          "rail-destination",
          "distance.to",
          "distance");

  @Autowired private Asking asking;

  @BeforeAll
  static void load() {
    Library.load(TheCase.dataSet().corpus());
  }

  static Stream<String> pairs() {
    List<String> places =
        List.of(
            "rajin",
            "dunay",
            "tikhoretsk",
            "north-korea",
            "russia",
            "eastern-russia",
            "southwestern-russia",
            "vladivostok");
    return places.stream()
        .flatMap(
            from ->
                places.stream()
                    .filter(to -> !to.equals(from))
                    .map(to -> "from=%s&to=%s".formatted(from, to)));
  }

  static Stream<String> movements() {
    return TheCase.dataSet().corpus().movements().keySet().stream().map(Id::value);
  }

  static Stream<String> actors() {
    return TheCase.dataSet().corpus().actors().keySet().stream().map(Id::value);
  }

  private static Map<String, Object> parameters(String question) {
    Map<String, Object> parameters = new HashMap<>(Map.of("maxLegs", 6));
    for (String pair : question.split("&", -1)) {
      parameters.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    return parameters;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theChainsBetweenTwoPlaces(String pair) {
    List<Map<String, Object>> chains =
        list(asking.get("/chains?group=NONE&limit=100&" + pair), "$.chains");
    List<Record> rows = Library.run("find-chains", parameters(pair));

    assertThat(rows).extracting(row -> text(row.get("chain"))).isEqualTo(texts(chains, "id"));
    for (int at = 0; at < rows.size(); at++) {
      compare(rows.get(at), chains.get(at));
    }
  }

  private static void compare(Record row, Map<String, Object> chain) {
    Map<String, Object> timing = map(chain, "timing");
    List<Map<String, Object>> legs = maps(chain, "legs");
    Map<String, Object> weakest = map(legs.get(row.get("weakest").asInt() - 1), "evidence");

    assertThat(row.get("verdict").asString()).isEqualTo(timing.get("verdict"));
    assertThat(row.get("basis").asString()).isEqualTo(timing.get("basis"));
    assertThat(row.get("weakest").asInt()).isEqualTo(chain.get("weakestLeg"));
    assertThat(row.get("origins").asInt()).isEqualTo(weakest.get("origins"));
    assertThat(row.get("documents").asInt()).isEqualTo(weakest.get("documents"));
    assertThat(row.get("certainty").asString()).isEqualTo(weakest.get("certainty"));
    assertThat(row.get("joins").asList(Value::asMap))
        .isEqualTo(
            maps(chain, "joins").stream()
                .map(
                    join -> {
                      Map<String, Object> told = new HashMap<>(join);
                      told.keySet().retainAll(Set.of("at", "verdict", "basis", "continuity"));
                      return told;
                    })
                .toList());
    compareLength(row, legs);
  }

  private static void compareLength(Record row, List<Map<String, Object>> legs) {
    double km = 0;
    for (Map<String, Object> leg : legs) {
      km +=
          maps(leg, "distances").stream()
              .filter(distance -> "GEODESIC".equals(distance.get("method")))
              .mapToDouble(distance -> ((Number) at(distance, "km")).doubleValue())
              .findFirst()
              .orElse(Double.NaN);
    }
    assertThat(row.get("km").isNull()).isEqualTo(Double.isNaN(km));
    if (!Double.isNaN(km)) {
      assertThat(row.get("km").asDouble()).isCloseTo(km, within(km * SPHERE));
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theGapsBetweenTwoPlaces(String pair) {
    List<Map<String, Object>> gaps = list(asking.get("/chains?" + pair), "$.gaps");
    List<Record> rows = Library.run("find-gaps", parameters(pair));

    assertThat(rows.isEmpty()).isEqualTo(gaps.isEmpty());
    for (Map<String, Object> gap : gaps) {
      Object km = gap.get("geodesicKm");
      Record nearest = rows.get(0);
      if (km != null) {
        assertThat(text(nearest.get("from"))).isEqualTo(map(gap, "from").get("id"));
        assertThat(text(nearest.get("to"))).isEqualTo(map(gap, "to").get("id"));
        assertThat(nearest.get("km").asDouble())
            .isCloseTo(((Number) km).doubleValue(), within(((Number) km).doubleValue() * SPHERE));
      } else {
        assertThat(rows)
            .extracting(row -> text(row.get("from")) + " " + text(row.get("to")))
            .contains(map(gap, "from").get("id") + " " + map(gap, "to").get("id"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-10-13",
        "2023-10-14",
        "2023-10-15",
        "2023-10-22",
        "2023-10-31",
        "2024-08-27"
      })
  void theChainsKnownOnADay(String day) {
    String pair = "from=north-korea&to=russia";
    Map<String, Object> parameters = parameters(pair);
    parameters.put("day", LocalDate.parse(day));
    List<Map<String, Object>> chains =
        list(asking.get("/chains?group=NONE&rank=LEGS&asOf=" + day + "&" + pair), "$.chains");
    List<Record> rows = Library.run("find-chains-as-of", parameters);

    assertThat(rows).extracting(row -> text(row.get("chain"))).isEqualTo(texts(chains, "id"));
    for (int at = 0; at < rows.size(); at++) {
      List<String> windows = new ArrayList<>();
      for (Map<String, Object> leg : maps(chains.get(at), "legs")) {
        windows.add(
            Stream.of(map(leg, "departed"), map(leg, "arrived"))
                .flatMap(end -> Stream.of(end.get("earliest"), end.get("latest")))
                .map(String::valueOf)
                .toList()
                .toString());
      }
      assertThat(rows.get(at).get("windows").asList(window -> window.asList().toString()))
          .isEqualTo(windows);
      assertThat(rows.get(at).get("documents").asList(Value::asInt))
          .isEqualTo(evidence(chains.get(at), "documents"));
      assertThat(rows.get(at).get("coarser").asList(Value::asInt))
          .isEqualTo(evidence(chains.get(at), "coarser"));
    }
  }

  private static List<Object> evidence(Map<String, Object> chain, String count) {
    return maps(chain, "legs").stream().map(leg -> map(leg, "evidence").get(count)).toList();
  }

  @ParameterizedTest
  @MethodSource("movements")
  void whatStandsBehindALeg(String movement) {
    Asking.Answer answer = asking.get("/evidence?about=" + movement);
    Record leg = Library.run("list-leg-origins", Map.of("movement", movement)).get(0);

    assertThat(leg.get("documents").asInt()).isEqualTo(answer.at("$.evidence.documents"));
    assertThat(leg.get("coarser").asInt()).isEqualTo(answer.at("$.evidence.coarser"));
    assertThat(leg.get("origins").asList()).isEqualTo(answer.at("$.evidence.originIds"));
    assertThat(leg.get("differs").asBoolean()).isFalse();
    assertThat(Library.run("list-attributions", Map.of("about", movement)))
        .extracting(row -> row.get("claim").asString())
        .containsAll(list(answer.at("$.evidence.claims")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"angara-rajin-dunay", "rail-dunay-tikhoretsk", "najin-containers"})
  void theTreeOfAttributions(String about) {
    List<String> tree = new ArrayList<>();
    for (Map<String, Object> root :
        list(asking.get("/evidence?about=" + about), "$.evidence.attribution")) {
      addLines("", root, tree);
    }

    assertThat(Library.run("list-attribution-tree", Map.of("about", about)))
        .extracting(row -> row.get("tree").asString() + row.get("claims").asList())
        .isEqualTo(tree);
  }

  private static void addLines(String indent, Map<String, Object> node, List<String> lines) {
    lines.add(indent + map(node, "actor").get("id") + list(at(node, "claims")));
    maps(node, "tellers").forEach(teller -> addLines(indent + "  ", teller, lines));
  }

  @ParameterizedTest
  @MethodSource("actors")
  void whatAnActorSaid(String actor) {
    List<Map<String, Object>> claims =
        list(asking.get("/claims?limit=200&saidBy=" + actor), "$.items");

    assertThat(Library.run("list-actor-claims", Map.of("actor", actor)))
        .filteredOn(row -> !row.get("as").asString().equals("PUBLISHER"))
        .extracting(row -> row.get("claim").asString())
        .containsExactlyInAnyOrderElementsOf(texts(claims, "id"));
  }

  @Test
  void theTotals() {
    for (String unit : List.of("containers", "rounds")) {
      Set<String> figures = new TreeSet<>();
      for (Map<String, Object> total : list(asking.get("/totals?unit=" + unit), "$.items")) {
        for (Map<String, Object> figure : maps(total, "figures")) {
          list(at(figure, "claims"))
              .forEach(
                  claim ->
                      figures.add(
                          "%s %s %s %s"
                              .formatted(
                                  total.get("id"),
                                  figure.get("qualifier"),
                                  figure.get("value"),
                                  claim)));
        }
      }
      assertThat(Library.run("list-totals", Map.of("unit", unit)))
          .extracting(
              row ->
                  "%s %s %s %s"
                      .formatted(
                          text(row.get("total")),
                          text(row.get("qualifier")),
                          text(row.get("value")),
                          text(row.get("claim"))))
          .containsExactlyInAnyOrderElementsOf(figures);
    }
  }

  @Test
  void theDiscrepancies() {
    Map<String, Object> all = new HashMap<>();
    all.put("about", null);
    Map<String, Integer> inCypher = new HashMap<>();
    for (Record row : Library.run("list-discrepancies", all)) {
      String field = row.get("field").asString();
      if (COMPARED.contains(field)) {
        inCypher.merge(row.get("about").asString() + " " + field, 1, Integer::sum);
      }
    }
    Map<String, Integer> overRest = new HashMap<>();
    for (Map<String, Object> item : list(asking.get("/discrepancies?limit=200"), "$.items")) {
      if (COMPARED.contains(String.valueOf(item.get("field")))) {
        overRest.put(
            map(item, "about").get("id") + " " + item.get("field"), maps(item, "versions").size());
      }
    }

    assertThat(inCypher).isEqualTo(overRest);
  }

  @Test
  void theShip() {
    List<Record> rows = Library.run("list-vessel-history", Map.of("vessel", "mv-angara"));
    Map<String, Object> movement = list(asking.get("/vessels/mv-angara"), "$.movements").get(0);

    assertThat(rows.get(0).get("about").asString()).isEqualTo(movement.get("id"));
    assertThat(text(rows.get(0).get("earliest")))
        .isEqualTo(map(movement, "departed").get("earliest"));
    assertThat(text(rows.get(0).get("latest"))).isEqualTo(map(movement, "arrived").get("latest"));
    assertThat(rows.get(0).get("documents").asList())
        .isEqualTo(map(movement, "vessel").get("documentIds"));
    assertThat(rows.stream().filter(row -> row.get("what").asString().equals("ATTRIBUTE")))
        .flatExtracting(row -> row.get("claims").asList(Value::asString))
        .containsExactlyInAnyOrderElementsOf(
            texts(list(asking.get("/vessels/mv-angara"), "$.claims"), "id"));
  }

  private static List<Map<String, Object>> list(Asking.Answer answer, String path) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return cast(answer.at(path));
  }

  private static List<String> list(Object strings) {
    return ((List<?>) strings).stream().map(String::valueOf).toList();
  }

  private static Object at(Map<String, Object> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static List<String> texts(List<Map<String, Object>> maps, String key) {
    return maps.stream().map(map -> String.valueOf(map.get(key))).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> map, String key) {
    return (Map<String, Object>) at(map, key);
  }

  private static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
    return cast(at(map, key));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> cast(Object list) {
    return (List<Map<String, Object>>) list;
  }

  private static String text(Value value) {
    return String.valueOf(value.asObject());
  }
}
