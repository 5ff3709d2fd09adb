package org.portolan.neo4j;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;

/** Writes into the graph within one transaction, and counts. */
final class DirectTarget implements Target {
  private final SimpleQueryRunner transaction;
  private Written written = Written.NOTHING;

  DirectTarget(SimpleQueryRunner transaction) {
    this.transaction = transaction;
  }

  /** Gives the element ids of the nodes. */
  @Override
  public List<String> create(List<Map<String, Object>> rows) {
    return create(CypherScript.CREATE_NODES, rows);
  }

  /** Gives the element ids of the nodes that a script creates. */
  List<String> create(CypherScript script, List<Map<String, Object>> rows) {
    Result result = transaction.run(script.text(), Map.of(CypherScript.ROWS, rows));
    List<String> created = result.list(row -> row.get("node").asString());
    written = written.plus(result.consume().counters());
    return created;
  }

  @Override
  public void run(CypherScript script, List<Map<String, Object>> rows) {
    Result result = transaction.run(script.text(), Map.of(CypherScript.ROWS, rows));
    written = written.plus(result.consume().counters());
  }

  Written written() {
    return written;
  }
}
