package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.transport.Movement;

/** Puts a projection together again. */
class Gathered implements Projection {
  private CorpusBuilder corpus = Corpus.builder();
  private final Set<Id> seen = new HashSet<>();
  private int begun;
  private long progress;

  @Override
  public void begin() {
    corpus = Corpus.builder();
    seen.clear();
    begun++;
  }

  @Override
  public void frame(Corpus frame) {
    assertThat(frame.movements()).isEmpty();
    assertThat(seen).isEmpty();
    frame.places().values().forEach(corpus::add);
    frame.vessels().values().forEach(corpus::add);
    frame.actors().values().forEach(corpus::add);
    frame.links().values().forEach(corpus::add);
    frame.subjects().values().forEach(corpus::add);
    frame.documents().values().forEach(corpus::add);
    frame.claims().values().forEach(corpus::add);
    frame.names().forEach(corpus::add);
    frame.decisions().all().values().forEach(corpus::add);
  }

  @Override
  public void movement(Movement movement, List<Claim> claims) {
    assertThat(seen.add(movement.id())).as("given once: %s", movement.id()).isTrue();
    assertThat(claims).allMatch(claim -> claim.about().equals(movement.id()));
    assertThat(claims).isSortedAccordingTo(java.util.Comparator.comparing(Claim::id));
    corpus.add(movement);
    claims.forEach(corpus::add);
  }

  @Override
  public void progress(long done, long total) {
    progress = done;
  }

  /** How often the reading began. */
  int begun() {
    return begun;
  }

  /** How many movements were said to be done at last. */
  long done() {
    return progress;
  }

  /** All that came since the last beginning. */
  Corpus corpus() {
    return corpus.build();
  }
}
