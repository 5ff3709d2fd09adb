package org.portolan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.chain.Network;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.evidence.Update;
import org.portolan.names.NameIndex;
import org.portolan.names.NamedType;

/**
 * The evidence at one moment, ready to be asked. A question sees one snapshot from start to end.
 */
public final class Snapshot {
  private final Corpus corpus;
  private final long revision;
  private final SnapshotHash hash;
  private final NameIndex places;
  private final NameIndex vessels;
  private final NameIndex actors;
  private final Networks networks;

  /**
   * Prepares a snapshot.
   *
   * @param corpus what the graph held
   * @param revision of which state of the graph
   */
  public Snapshot(Corpus corpus, long revision) {
    this.corpus = corpus;
    this.revision = revision;
    hash = SnapshotHash.of(corpus);
    places = index(NamedType.PLACE, corpus.places().keySet(), corpus);
    vessels = index(NamedType.VESSEL, corpus.vessels().keySet(), corpus);
    actors = index(NamedType.ACTOR, corpus.actors().keySet(), corpus);
    networks = new Networks(corpus);
  }

  /** What has changed of one. */
  private Snapshot(Snapshot before, Update update) {
    corpus = before.corpus.with(update);
    revision = update.upTo();
    hash = before.hash.with(before.corpus, update);
    boolean named = update.frame().isPresent();
    places = named ? index(NamedType.PLACE, corpus.places().keySet(), corpus) : before.places;
    vessels = named ? index(NamedType.VESSEL, corpus.vessels().keySet(), corpus) : before.vessels;
    actors = named ? index(NamedType.ACTOR, corpus.actors().keySet(), corpus) : before.actors;
    networks = before.networks.with(corpus, update);
  }

  /**
   * Brings it up to date.
   *
   * @param update what has changed
   * @return the snapshot after that; this one stays as it is
   * @throws IllegalArgumentException if the update does not fit what is here
   */
  public Snapshot with(Update update) {
    return new Snapshot(this, update);
  }

  private static NameIndex index(NamedType type, Set<Id> ids, Corpus corpus) {
    List<NameIndex.Entry> entries = new ArrayList<>();
    for (Id id : ids) {
      corpus.findName(id).ifPresent(name -> entries.add(new NameIndex.Entry(id, name)));
    }
    for (Name name : corpus.names()) {
      if (ids.contains(name.entity())) {
        entries.add(new NameIndex.Entry(name.entity(), name.text()));
      }
    }
    return new NameIndex(type, entries, new KnownTraits(corpus)::of);
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
    return hash.hex();
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
   * Gives the network under a lens, however long it takes.
   *
   * @param lens which claims count
   * @return the network
   */
  public Network network(Lens lens) {
    return network(lens, Budget.endless()).orElseThrow();
  }

  /**
   * Finds the network under a lens, and waits for it as long as the question may take. One that is
   * not at hand is laid out meanwhile, and is there when it is asked for again.
   *
   * @param lens which claims count
   * @param budget how long to wait; told if it is not there
   * @return the network; empty if it is not laid out yet
   */
  public Optional<Network> network(Lens lens, Budget budget) {
    return networks.find(lens, budget);
  }
}
