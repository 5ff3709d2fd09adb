package org.portolan.neo4j;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Runs the scripts of cypher/query as an analyst would, in the shared Neo4j. */
public final class Library {
  private Library() {}

  /** Runs a script by the name of its file. */
  public static List<Record> run(String name, Map<String, Object> parameters) {
    return TestNeo4j.driver()
        .executableQuery(CypherScript.read("query/" + name).text())
        .withParameters(parameters)
        .execute()
        .records();
  }

  /** The shared graph with its schema and one data set in it, read back. */
  public static org.portolan.domain.evidence.Corpus load(
      org.portolan.domain.evidence.Corpus corpus) {
    Graph graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet("library", corpus), LoadProgress.SILENT);
    return graph.read().corpus();
  }
}
