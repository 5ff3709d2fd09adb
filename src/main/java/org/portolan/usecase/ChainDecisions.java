package org.portolan.usecase;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.portolan.chain.Chain;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.evidence.Corpus;

/** Which decisions act in a chain. */
public final class ChainDecisions {
  private ChainDecisions() {}

  /**
   * Lists the decisions without which a chain would not be as it is: by which a place, a ship or an
   * actor of its legs, or what contains one of its places, is read as another than was recorded, or
   * a stop or a ship goes by the names of another as well.
   *
   * @param chain the chain
   * @param corpus the evidence in which it was found
   * @return the decisions in order of id; empty if it is as it was recorded
   */
  public static List<Decision> along(Chain chain, Corpus corpus) {
    NavigableMap<Id, Decision> acting = new TreeMap<>();
    Set<Id> things = new HashSet<>();
    for (Leg leg : chain.legs()) {
      corpus.decisionsOn(leg.id()).forEach(one -> acting.put(one.id(), one));
      things.add(leg.from());
      things.add(leg.to());
      leg.reading().vessel().ifPresent(things::add);
    }
    at(things, corpus).forEach(one -> acting.put(one.id(), one));
    return List.copyOf(acting.values());
  }

  /**
   * Lists the decisions by which some things, or what contains them, are one with something else.
   *
   * @param things places or ships
   * @param corpus the evidence in which they stand
   * @return the decisions in order of id; empty if each is as it was recorded
   */
  public static List<Decision> at(Collection<Id> things, Corpus corpus) {
    Set<Id> merged = new HashSet<>();
    if (corpus.recorded() != corpus) {
      for (Id thing : things) {
        merged.addAll(corpus.decisions().oneWith(thing));
        corpus
            .atlas()
            .containersOf(thing)
            .forEach(outer -> merged.addAll(corpus.decisions().oneWith(outer)));
      }
    }
    return corpus.decisions().actingOn(merged);
  }
}
