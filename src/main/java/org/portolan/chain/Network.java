package org.portolan.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.portolan.chain.network.Days;
import org.portolan.chain.network.LegStrength;
import org.portolan.chain.network.NetworkBuilder;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Outline;
import org.portolan.domain.evidence.Outlines;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.Update;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Movement;

/**
 * The legs that the evidence gives under one lens, and how they join. A snapshot: what the evidence
 * becomes later does not change it.
 */
public final class Network {
  /** How many legs are read at a time, side by side. */
  private static final int BLOCK = 8192;

  /** If more than one in so many has changed, all are read. */
  private static final int MANY = 8;

  private final Corpus corpus;
  private final Lens lens;
  private final Readings readings;
  private final TemporalNetwork temporal;
  private final PlacesWithin within;
  private final Recent<Leg> recent = new Recent<>();

  /**
   * Projects the evidence.
   *
   * @param corpus the evidence
   * @param lens which claims count
   */
  public Network(Corpus corpus, Lens lens) {
    this(corpus, lens, share -> {});
  }

  /**
   * Projects the evidence, and tells how far it is.
   *
   * @param corpus the evidence
   * @param lens which claims count
   * @param progress is told the share of the movements that are read, from 0 to 1, now and then
   */
  public Network(Corpus corpus, Lens lens, DoubleConsumer progress) {
    this(corpus, lens, whole(corpus, lens, progress));
  }

  private Network(Corpus corpus, Lens lens, TemporalNetwork temporal) {
    this.corpus = corpus;
    this.lens = lens;
    this.readings = new Readings(corpus, lens);
    this.temporal = temporal;
    this.within = new PlacesWithin(temporal, corpus.atlas());
  }

  private static TemporalNetwork whole(Corpus corpus, Lens lens, DoubleConsumer progress) {
    NetworkBuilder builder =
        new NetworkBuilder(corpus.places().keySet(), corpus.vessels().keySet(), corpus.atlas());
    Outlines outlines = corpus.outlines(lens);
    for (int start = 0; start < outlines.movements(); start += BLOCK) {
      IntStream.range(start, Math.min(start + BLOCK, outlines.movements()))
          .parallel()
          .mapToObj(outlines::find)
          .flatMap(Optional::stream)
          .map(Network::row)
          .forEachOrdered(builder::add);
      progress.accept((double) start / outlines.movements());
    }
    return builder.build();
  }

  /**
   * Brings it up to date: what the evidence after an update gives under the same lens. Costs passes
   * over arrays where the update says all movements that it bears on; where many changed, or actors
   * or places nest otherwise than before, all is projected anew.
   *
   * @param after the evidence after the update
   * @param update what has changed of the evidence here
   * @return the network after that; this one stays as it is
   */
  public Network with(Corpus after, Update update) {
    Set<Id> changed = changed(after, update);
    Optional<NetworkBuilder> builder = continued(after, update, changed);
    if (builder.isEmpty()) {
      return new Network(after, lens);
    }
    Outlines outlines = after.outlines(lens);
    for (Id movement : changed) {
      outlines.find(movement).map(Network::row).ifPresent(builder.get()::add);
    }
    return new Network(after, lens, builder.get().build());
  }

  /** The movements that may be read otherwise, be it for a claim about something else. */
  private static Set<Id> changed(Corpus after, Update update) {
    Set<Id> changed = new HashSet<>(update.gone());
    update.movements().forEach(told -> changed.add(told.movement().id()));
    changed.addAll(after.computed());
    return changed;
  }

  private Optional<NetworkBuilder> continued(Corpus after, Update update, Set<Id> changed) {
    if (changed.size() > temporal.legCount() / MANY) {
      return Optional.empty();
    }
    if (update.frame().isEmpty()) {
      return Optional.of(NetworkBuilder.from(temporal, changed));
    }
    return isNestedLike(after)
        ? NetworkBuilder.from(
            temporal, changed, after.places().keySet(), after.vessels().keySet(), after.atlas())
        : Optional.empty();
  }

  /** Tells whether places and actors that stay are nested as before. */
  private boolean isNestedLike(Corpus after) {
    return isLike(
            corpus.actors().keySet(),
            after.actors().keySet(),
            corpus.actorNesting()::containersOf,
            after.actorNesting()::containersOf)
        && isLike(
            corpus.places().keySet(),
            after.places().keySet(),
            corpus.atlas()::containersOf,
            after.atlas()::containersOf);
  }

  private static boolean isLike(
      Set<Id> before, Set<Id> after, Function<Id, List<Id>> was, Function<Id, List<Id>> is) {
    return before.stream()
        .filter(after::contains)
        .allMatch(id -> was.apply(id).equals(is.apply(id)));
  }

  private static NetworkBuilder.Row row(Outline leg) {
    Strength strength = Strength.of(leg.origins(), leg.documents(), leg.certainty());
    return new NetworkBuilder.Row(
        leg.movement(),
        leg.from(),
        leg.to(),
        leg.mode(),
        leg.vessel().orElse(null),
        Days.of(leg.window()),
        LegStrength.of(strength.origins(), strength.documents(), strength.doubt()),
        leg.after());
  }

  /**
   * Lists the legs, each read off its claims.
   *
   * @return all legs, in order of movement, those whose ends are one stop among them
   */
  public List<Leg> legs() {
    return corpus.movements().values().stream().flatMap(m -> find(m).stream()).toList();
  }

  private Optional<Leg> find(Movement movement) {
    return readings.find(movement).map(reading -> new Leg(movement, reading));
  }

  /**
   * Gives the places.
   *
   * @return the atlas
   */
  public Atlas atlas() {
    return corpus.atlas();
  }

  /**
   * Gives the legs as numbers, for searches.
   *
   * @return the temporal network; a leg whose ends are one stop is not in it
   */
  public TemporalNetwork temporal() {
    return temporal;
  }

  /** The leg of a number. */
  Leg leg(int number) {
    return recent.get(
        number,
        () ->
            Optional.ofNullable(corpus.movements().get(temporal.movement(number)))
                .flatMap(this::find)
                .orElseThrow());
  }

  /** The places that are one or lie in it; all places where none is given. */
  Ask.Ends ends(Optional<Id> place) {
    return place.map(within::of).orElse(Ask.ANYWHERE);
  }
}
