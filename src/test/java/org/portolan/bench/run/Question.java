package org.portolan.bench.run;

import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.Contestant;
import org.portolan.bench.network.GeneratedNetwork;

/** What is measured. */
public enum Question {
  /** The earliest arrival in at most six legs, the first departure within 60 days. */
  EARLIEST_ARRIVAL("earliest arrival, at most 6 legs, first departure within 60 days") {
    @Override
    void ask(Contestant contestant, Asked asked, Blackhole hole) {
      hole.consume(contestant.earliestArrival(asked));
    }

    @Override
    public List<Asked> pairs(GeneratedNetwork network, int count, long seed) {
      return network.pairs(count, seed);
    }
  },

  /** Ten alternatives of at most five legs. */
  ALTERNATIVES("10 alternatives, at most 5 legs, fewest legs then earliest") {
    @Override
    void ask(Contestant contestant, Asked asked, Blackhole hole) {
      hole.consume(contestant.alternatives(asked));
    }

    @Override
    public List<Asked> pairs(GeneratedNetwork network, int count, long seed) {
      return network.pairsForAlternatives(count, seed);
    }
  },

  /** Everything that can be reached within a year. */
  REACHABLE("reachable within 365 days") {
    @Override
    void ask(Contestant contestant, Asked asked, Blackhole hole) {
      hole.consume(contestant.reachable(asked));
    }

    @Override
    public List<Asked> pairs(GeneratedNetwork network, int count, long seed) {
      return network.pairs(count, seed);
    }
  };

  private final String words;

  Question(String words) {
    this.words = words;
  }

  /** What is asked, in words. */
  public String words() {
    return words;
  }

  abstract void ask(Contestant contestant, Asked asked, Blackhole hole);

  /** The pairs of places that it is asked about. */
  public abstract List<Asked> pairs(GeneratedNetwork network, int count, long seed);
}
