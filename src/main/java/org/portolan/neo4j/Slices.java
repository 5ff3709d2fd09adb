package org.portolan.neo4j;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.Told;
import org.portolan.domain.transport.Movement;

/**
 * A data set as an empty graph is to hold it, what is derived from claims included, piece by piece:
 * first all but the movements and what is said about them, then these, in order of id.
 */
final class Slices implements Iterator<PropertyGraph> {
  private final DataSet dataSet;
  private final int most;
  private final Readings readings;
  private final Iterator<Told> told;
  private PropertyGraph begun;

  /**
   * Slices a data set.
   *
   * @param dataSet the data set, which refers to nothing beyond itself
   * @param most the most nodes and relationships of a slice, but for the first, and one that a
   *     single movement fills
   */
  Slices(DataSet dataSet, int most) {
    this.dataSet = dataSet;
    this.most = most;
    this.readings = Derivation.readings(dataSet.corpus());
    this.told = dataSet.corpus().told().iterator();
    this.begun = frame(dataSet);
  }

  private static PropertyGraph frame(DataSet dataSet) {
    Corpus corpus = dataSet.corpus();
    NodeIndex index = new NodeIndex();
    index.addAll(corpus.frame());
    PropertyGraph frame =
        EntityEncoder.encodeFrame(
            dataSet,
            id ->
                corpus.movements().containsKey(id)
                    ? new NodeKey(Shape.MOVEMENT, id.value())
                    : index.get(id));
    Derivation.deriveFrame(frame, corpus);
    return frame;
  }

  @Override
  public boolean hasNext() {
    return begun.size() > 0;
  }

  @Override
  public PropertyGraph next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    PropertyGraph slice = begun;
    begun = new PropertyGraph();
    while (told.hasNext() && begun.isEmpty()) {
      PropertyGraph one = graph(told.next());
      if (slice.size() + one.size() > most) {
        begun = one;
      } else {
        slice.addAll(one);
      }
    }
    return slice;
  }

  private PropertyGraph graph(Told next) {
    Movement movement = next.movement();
    PropertyGraph one = EntityEncoder.encode(next, dataSet);
    Derivation.derive(movement, one, dataSet.corpus(), readings);
    return one;
  }
}
