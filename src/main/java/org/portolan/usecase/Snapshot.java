package org.portolan.usecase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private final Optional<Duration> stale;

  /** As if nothing had been decided; made when it is asked for first. */
  private @Nullable Snapshot undecided;

  /** Of one that is stale, the same before it was. */
  private @Nullable Snapshot fresh;

  /**
   * Prepares a snapshot.
   *
   * @param recorded what the graph held
   * @param revision of which state of the graph
   */
  public Snapshot(Corpus recorded, long revision) {
    this(recorded.decided(), revision, SnapshotHash.of(recorded));
  }

  private Snapshot(Corpus corpus, long revision, SnapshotHash hash) {
    this.corpus = corpus;
    this.revision = revision;
    this.hash = hash;
    places = index(NamedType.PLACE, corpus.places().keySet(), corpus);
    vessels = index(NamedType.VESSEL, corpus.vessels().keySet(), corpus);
    actors = index(NamedType.ACTOR, corpus.actors().keySet(), corpus);
    networks = new Networks(corpus);
    stale = Optional.empty();
  }

  /** The same content, known to be old. */
  private Snapshot(Snapshot same, Duration age) {
    corpus = same.corpus;
    revision = same.revision;
    hash = same.hash;
    places = same.places;
    vessels = same.vessels;
    actors = same.actors;
    networks = same.networks;
    stale = Optional.of(age);
    fresh = same;
  }

  /** What has changed of one. */
  private Snapshot(Snapshot before, Update update) {
    corpus = before.corpus.with(update).decided();
    revision = update.upTo();
    hash = before.hash.with(before.corpus.recorded(), update);
    boolean named = update.frame().isPresent();
    places = named ? index(NamedType.PLACE, corpus.places().keySet(), corpus) : before.places;
    vessels = named ? index(NamedType.VESSEL, corpus.vessels().keySet(), corpus) : before.vessels;
    actors = named ? index(NamedType.ACTOR, corpus.actors().keySet(), corpus) : before.actors;
    boolean decidedLike = corpus.decisions().kept().equals(before.corpus.decisions().kept());
    networks = decidedLike ? before.networks.with(corpus, update) : new Networks(corpus);
    stale = Optional.empty();
  }

  /**
   * Gives the same evidence with the word that it may be out of date, since the graph cannot be
   * looked at.
   *
   * @param age how long ago it was last seen to be current
   * @return a snapshot with this one's content
   */
  public Snapshot stale(Duration age) {
    return new Snapshot(fresh == null ? this : fresh, age);
  }

  /**
   * Tells whether it may be out of date, since the graph cannot be looked at.
   *
   * @return how long before it was asked for it was last seen to be current; empty if it is current
   */
  public Optional<Duration> findStaleness() {
    return stale;
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
    corpus.otherClaims().values().stream()
        .filter(claim -> ids.contains(claim.about()) && claim.supports())
        .filter(claim -> claim.stated().field().filter("name"::equals).isPresent())
        .forEach(
            claim ->
                claim
                    .stated()
                    .value()
                    .ifPresent(name -> entries.add(new NameIndex.Entry(claim.about(), name))));
    corpus
        .decisions()
        .kept()
        .forEach(
            (id, kept) -> {
              if (!id.equals(kept) && !ids.contains(id) && ids.contains(kept)) {
                entries.add(new NameIndex.Entry(kept, id.value()));
              }
            });
    return new NameIndex(type, entries, new KnownTraits(corpus)::of);
  }

  /**
   * Gives the evidence as people decided to read it.
   *
   * @return all of it; {@link Corpus#recorded()} of it is what the graph holds
   */
  public Corpus corpus() {
    return corpus;
  }

  /**
   * Gives the same moment as if nobody had decided that two things are one.
   *
   * @return a snapshot of the evidence as it was recorded; this if no such decision acts
   */
  public synchronized Snapshot undecided() {
    if (corpus.recorded() == corpus) {
      return this;
    }
    if (fresh != null && stale.isPresent()) {
      return fresh.undecided().stale(stale.get());
    }
    if (undecided == null) {
      undecided = new Snapshot(corpus.recorded(), revision, hash);
    }
    return undecided;
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
