package org.portolan.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;

/**
 * A question for all legs, in whatever chains they are.
 *
 * @param lens which claims count
 * @param modes the modes that legs may have; empty for all
 * @param vessel the ship that they must be aboard; empty for any, and for none
 * @param minOrigins the fewest independent origins that each must have
 */
public record ListLegs(Lens lens, Set<Mode> modes, Optional<Id> vessel, int minOrigins) {
  private static final List<String> OF_CHAINS =
      List.of(
          "via",
          "departAfter",
          "departBefore",
          "arriveBefore",
          "timing",
          "rank",
          "maxLegs",
          "maxWait",
          "group",
          "includeLinks");

  /**
   * Reads the question.
   *
   * @param snapshot the evidence, for its names
   * @param values the values of a parameter by its name as in REST; empty where it is not given
   * @return the question
   * @throws BadQuestion naming the first parameter that is wrong, or that chains alone have
   */
  public static ListLegs read(Snapshot snapshot, Function<String, List<String>> values) {
    for (String parameter : OF_CHAINS) {
      if (!values.apply(parameter).isEmpty()) {
        throw new BadQuestion.BadValue(
            parameter,
            String.join(",", values.apply(parameter)),
            "'from' or 'to' beside it; all legs are in no chain");
      }
    }
    return new ListLegs(
        new QuestionReader(snapshot).lens(values),
        Values.constants("mode", values.apply("mode"), Mode.class),
        Values.one("vessel", values)
            .map(name -> Values.resolve("vessel", name, snapshot.vessels())),
        QuestionReader.minOrigins(values));
  }

  /**
   * Lists legs, each read off its claims when it is looked at.
   *
   * @param snapshot the evidence
   * @param movements the movements to read, in order
   * @return those that are legs under the question, in that order
   */
  public Stream<Leg> of(Snapshot snapshot, Collection<Movement> movements) {
    Readings readings = new Readings(snapshot.corpus(), lens);
    return movements.stream()
        .flatMap(
            movement -> readings.find(movement).map(reading -> new Leg(movement, reading)).stream())
        .filter(this::passes);
  }

  private boolean passes(Leg leg) {
    return (modes.isEmpty() || modes.contains(leg.reading().mode()))
        && (vessel.isEmpty() || vessel.equals(leg.reading().vessel()))
        && leg.reading().support().origins().size() >= minOrigins;
  }
}
