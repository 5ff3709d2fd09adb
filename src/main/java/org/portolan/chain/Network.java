package org.portolan.chain;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
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
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Movement;

/**
 * The legs that the evidence gives under one lens, and how they join. A snapshot: what the evidence
 * becomes later does not change it.
 */
public final class Network {
  /** How many legs are read at a time, side by side. */
  private static final int BLOCK = 8192;

  private final Corpus corpus;
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
    this.corpus = corpus;
    this.readings = new Readings(corpus, lens);
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
    temporal = builder.build();
    within = new PlacesWithin(temporal, corpus.atlas());
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
