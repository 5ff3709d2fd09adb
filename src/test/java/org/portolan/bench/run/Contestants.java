package org.portolan.bench.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.portolan.bench.cypher.BareNeo4j;
import org.portolan.bench.cypher.CypherContestant;
import org.portolan.bench.engine.EngineContestant;
import org.portolan.bench.jgrapht.JGraphTContestant;
import org.portolan.bench.network.Contestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.PlainArrays;

/** Those who answer in a run, and the Neo4j that one of them may need. */
final class Contestants implements AutoCloseable {
  private final List<Contestant> all = new ArrayList<>();
  private final List<BareNeo4j> databases = new ArrayList<>();

  /**
   * Prepares some for a network.
   *
   * @param names any of engine, plain, jgrapht, cypher
   * @throws IllegalArgumentException if there is no contestant of such a name
   */
  static Contestants of(List<String> names, GeneratedNetwork network)
      throws IOException, InterruptedException {
    Contestants contestants = new Contestants();
    for (String name : names) {
      contestants.all.add(contestants.make(name, network));
      System.err.println(name + " is ready");
    }
    return contestants;
  }

  private Contestant make(String name, GeneratedNetwork network)
      throws IOException, InterruptedException {
    return switch (name) {
      case "engine" -> new EngineContestant(network);
      case "plain" -> new PlainArrays(network);
      case "jgrapht" -> new JGraphTContestant(network);
      case "cypher" -> {
        BareNeo4j neo4j = BareNeo4j.start();
        databases.add(neo4j);
        yield CypherContestant.load(neo4j.driver(), network);
      }
      default ->
          throw new IllegalArgumentException(name + ", expected engine, plain, jgrapht or cypher");
    };
  }

  List<Contestant> all() {
    return List.copyOf(all);
  }

  @Override
  public void close() {
    all.forEach(Contestant::close);
    databases.forEach(BareNeo4j::close);
  }
}
