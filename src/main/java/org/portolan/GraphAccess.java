package org.portolan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.neo4j.ConflictException;
import org.portolan.usecase.Graph;
import org.portolan.usecase.Loader;
import org.portolan.usecase.NotReady;

/** Fills the ports of the use cases with the graph in Neo4j, once that is open. */
final class GraphAccess implements Graph, Loader {
  private volatile org.portolan.neo4j.@Nullable Graph opened;

  void open(org.portolan.neo4j.Graph graph) {
    opened = graph;
  }

  private org.portolan.neo4j.Graph graph() {
    org.portolan.neo4j.Graph graph = opened;
    if (graph == null) {
      throw new NotReady("Neo4j does not answer yet");
    }
    return graph;
  }

  @Override
  public long revision() {
    return graph().revision();
  }

  @Override
  public Content read() {
    return graph().read();
  }

  @Override
  public Difference plan(DataSet dataSet) {
    try {
      return graph().plan(dataSet);
    } catch (ConflictException e) {
      throw new Refused(String.join("; ", e.conflicts()), e);
    }
  }

  @Override
  public Difference load(DataSet dataSet, Progress progress) {
    try {
      return graph()
          .load(
              dataSet,
              (phase, done, total) ->
                  progress.at(phase.name().toLowerCase(Locale.ROOT), done, total))
          .difference();
    } catch (ConflictException e) {
      throw new Refused(String.join("; ", e.conflicts()), e);
    }
  }
}
