package org.portolan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.portolan.chain.Network;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.ContentHash;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Name;
import org.portolan.names.NameIndex;

/**
 * The evidence at one moment, ready to be asked. A question sees one snapshot from start to end.
 */
public final class Snapshot {
  private final Corpus corpus;
  private final long revision;
  private final String hash;
  private final NameIndex places;
  private final NameIndex vessels;
  private final NameIndex actors;
  private final Network network;
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  /**
   * Prepares a snapshot.
   *
   * @param content what the graph held
   */
  public Snapshot(Content content) {
    corpus = content.corpus();
    revision = content.revision();
    hash = ContentHash.of(corpus);
    places = index(corpus.places().keySet(), corpus);
    vessels = index(corpus.vessels().keySet(), corpus);
    actors = index(corpus.actors().keySet(), corpus);
    network = new Network(corpus, Lens.EVERYTHING);
  }

  private static NameIndex index(Set<Id> ids, Corpus corpus) {
    List<NameIndex.Entry> entries = new ArrayList<>();
    for (Id id : ids) {
      corpus.findName(id).ifPresent(name -> entries.add(new NameIndex.Entry(id, name)));
    }
    for (Name name : corpus.names()) {
      if (ids.contains(name.entity())) {
        entries.add(new NameIndex.Entry(name.entity(), name.text()));
      }
    }
    return new NameIndex(entries);
  }

  /**
   * Gives the evidence.
   *
   * @return all of it
   */
  public Corpus corpus() {
    return corpus;
  }

  /**
   * Gives the number of the graph's change that this is the state after.
   *
   * @return the revision; it differs between graphs that hold the same
   */
  public long revision() {
    return revision;
  }

  /**
   * Gives the hash of the content, to cite an answer by.
   *
   * @return 64 hexadecimal digits, the same for the same content on any machine
   */
  public String hash() {
    return hash;
  }

  /**
   * Gives the names of places.
   *
   * @return the index; names resolve whatever the day asked about
   */
  public NameIndex places() {
    return places;
  }

  /**
   * Gives the names of vessels.
   *
   * @return the index
   */
  public NameIndex vessels() {
    return vessels;
  }

  /**
   * Gives the names of actors.
   *
   * @return the index
   */
  public NameIndex actors() {
    return actors;
  }

  /**
   * Gives the network under a lens.
   *
   * @param lens which claims count
   * @return the network
   */
  public Network network(Lens lens) {
    return lens.equals(Lens.EVERYTHING) ? network : new Network(corpus, lens);
  }

  /**
   * Gives what is derived from the evidence, whatever the question. It is derived once.
   *
   * @param <T> its type
   * @param type its type
   * @param derive derives it
   * @return what was derived
   */
  public <T> T derived(Class<T> type, Function<Corpus, T> derive) {
    return type.cast(derived.computeIfAbsent(type, missing -> derive.apply(corpus)));
  }
}
