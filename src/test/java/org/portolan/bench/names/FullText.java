package org.portolan.bench.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.portolan.bench.names.LabelledNames.Pair;

/** Neo4j's full-text index over the same names, asked with every word fuzzy ({@code word~}). */
final class FullText implements Peer {
  private static final int BATCH = 20_000;
  private static final int ROWS = 100;

  private final Driver driver;
  private final boolean inCountry;

  FullText(Driver driver, boolean inCountry) {
    this.driver = driver;
    this.inCountry = inCountry;
  }

  /** Loads the names and waits for the index. */
  static void load(Driver driver, List<KnownName> names) {
    run(driver, "MATCH (n:Known) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS", Map.of());
    run(
        driver,
        "CREATE FULLTEXT INDEX known IF NOT EXISTS FOR (n:Known) ON EACH [n.name]",
        Map.of());
    for (int from = 0; from < names.size(); from += BATCH) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (KnownName name : names.subList(from, Math.min(names.size(), from + BATCH))) {
        rows.add(
            Map.of(
                "type", name.type().name(),
                "id", name.id(),
                "name", name.name(),
                "country", name.country()));
      }
      run(driver, "UNWIND $rows AS row CREATE (n:Known) SET n = row", Map.of("rows", rows));
    }
    run(driver, "CALL db.awaitIndexes(600)", Map.of());
  }

  private static void run(Driver driver, String cypher, Map<String, Object> parameters) {
    try (var session = driver.session()) {
      session.run(cypher, parameters).consume();
    }
  }

  @Override
  public String title() {
    return "Neo4j full-text, fuzzy" + (inCountry ? ", within the country" : "");
  }

  @Override
  public List<String> first(Pair pair) {
    String words =
        Arrays.stream(pair.query().split("[^\\p{L}\\p{N}\\p{M}]+", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> word + "~")
            .collect(Collectors.joining(" "));
    if (words.isEmpty()) {
      return List.of();
    }
    List<Record> rows =
        driver
            .executableQuery(
                """
                CALL db.index.fulltext.queryNodes('known', $words) YIELD node, score
                WITH node, score WHERE node.type = $type
                  AND ($country = '' OR node.country = $country)
                RETURN node.id AS id, score ORDER BY score DESC, id LIMIT $rows
                """)
            .withParameters(
                Map.of(
                    "words",
                    words,
                    "type",
                    pair.type().name(),
                    "country",
                    inCountry ? pair.country() : "",
                    "rows",
                    ROWS))
            .withConfig(QueryConfig.defaultConfig())
            .execute()
            .records();
    Set<String> ids = new LinkedHashSet<>();
    rows.forEach(row -> ids.add(row.get("id").asString()));
    return ids.stream().limit(3).toList();
  }
}
