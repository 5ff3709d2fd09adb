package org.portolan.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.portolan.chain.Network;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;

/**
 * The networks of one snapshot: that of all evidence, and those under the lenses asked for last,
 * since people go on asking under the lens that they chose.
 */
final class Networks {
  /** How many legs the networks under lenses may have together. */
  private static final int MOST_LEGS = 4_000_000;

  /** How many there may be, however small. */
  private static final int MOST = 256;

  private final Corpus corpus;
  private final Network all;
  private final Map<Lens, Network> recent = new LinkedHashMap<>(16, 0.75f, true);
  private long legs;

  Networks(Corpus corpus) {
    this.corpus = corpus;
    this.all = new Network(corpus, Lens.EVERYTHING);
  }

  /** The network under a lens. One that is not at hand is made by who asks, beside others. */
  Network under(Lens lens) {
    if (lens.equals(Lens.EVERYTHING)) {
      return all;
    }
    synchronized (recent) {
      Network known = recent.get(lens);
      if (known != null) {
        return known;
      }
    }
    Network made = new Network(corpus, lens);
    synchronized (recent) {
      if (recent.putIfAbsent(lens, made) == null) {
        legs += made.temporal().legCount();
        forget();
      }
    }
    return made;
  }

  private void forget() {
    var eldest = recent.values().iterator();
    while (recent.size() > 1 && (legs > MOST_LEGS || recent.size() > MOST)) {
      legs -= eldest.next().temporal().legCount();
      eldest.remove();
    }
  }
}
