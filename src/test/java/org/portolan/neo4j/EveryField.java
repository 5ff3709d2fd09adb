package org.portolan.neo4j;

import java.util.Optional;
import java.util.Random;
import org.portolan.TheCase;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.DataSet;

/** The bundled case and random evidence beside it, in which every field of every record varies. */
public final class EveryField {
  private static final int SEED = 17;
  private static final int TIMES = 40;

  private EveryField() {}

  /** The same each time. */
  public static DataSet dataSet() {
    CorpusBuilder all = Corpus.builder();
    add(TheCase.dataSet().corpus(), all);
    Random random = new Random(SEED);
    for (int i = 0; i < TIMES; i++) {
      add(new RandomCorpus(random, "r" + i + "-").corpus(), all);
    }
    return new DataSet(new Id("every-field"), "Every field", Optional.empty(), all.build());
  }

  private static void add(Corpus one, CorpusBuilder all) {
    one.places().values().forEach(all::add);
    one.vessels().values().forEach(all::add);
    one.actors().values().forEach(all::add);
    one.links().values().forEach(all::add);
    one.movements().values().forEach(all::add);
    one.subjects().values().forEach(all::add);
    one.documents().values().forEach(all::add);
    one.claims().values().forEach(all::add);
    one.names().forEach(all::add);
    one.decisions().all().values().forEach(all::add);
  }
}
