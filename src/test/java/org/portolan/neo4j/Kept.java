package org.portolan.neo4j;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.evidence.Told;
import org.portolan.domain.evidence.Update;
import org.portolan.domain.transport.Movement;

/** Keeps a projection up to date. */
final class Kept implements Projection {
  private Corpus frame = Corpus.EMPTY;
  private final NavigableMap<Id, Told> movements = new TreeMap<>();

  @Override
  public void begin() {
    movements.clear();
  }

  @Override
  public void frame(Corpus all) {
    frame = all;
  }

  @Override
  public void movement(Movement movement, List<Claim> claims) {
    movements.put(movement.id(), new Told(movement, claims));
  }

  void apply(Update update) {
    update.frame().ifPresent(this::frame);
    movements.keySet().removeAll(update.gone());
    update.movements().forEach(told -> movement(told.movement(), told.claims()));
  }

  Corpus frame() {
    return frame;
  }

  Corpus corpus() {
    Gathered all = new Gathered();
    all.begin();
    all.frame(frame);
    movements.values().forEach(told -> all.movement(told.movement(), told.claims()));
    return all.corpus();
  }
}
