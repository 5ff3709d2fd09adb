package org.portolan.domain.evidence;

import java.util.List;
import org.portolan.domain.transport.Movement;

/** Gathers what is read from a graph piece by piece. For one reading at a time. */
public class Gathered implements Projection {
  private Corpus frame = Corpus.EMPTY;
  private PackedMovementsBuilder told = new PackedMovementsBuilder();

  /** Starts with nothing. */
  public Gathered() {
    // What is read is added.
  }

  @Override
  public void begin() {
    frame = Corpus.EMPTY;
    told = new PackedMovementsBuilder();
  }

  @Override
  public void frame(Corpus read) {
    frame = read;
  }

  @Override
  public void movement(Movement movement, List<Claim> claims) {
    told.add(new Told(movement, claims));
  }

  /**
   * Gives what was read since the reading began last.
   *
   * @return the evidence
   * @throws IllegalArgumentException if an id stands twice
   */
  public Corpus corpus() {
    return new Corpus(frame, PackedMovements.of(told));
  }
}
