package org.portolan.usecase.compare;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.AttributeClaim;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DistanceClaim;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.names.NameFold;

/**
 * Which statement a claim makes of a thing: claims that make the same one can be asked who said it
 * and how surely. Movements, sightings, totals and links make one each; attributes, events and
 * rules one for each value, contents one for each list, distances one for each stretch.
 *
 * @param prefix what its fields begin with: empty, or a part with a dot
 * @param of which of several; empty where the prefix tells
 */
record Statement(String prefix, Optional<String> of) {
  static Statement of(Claim claim, Corpus corpus) {
    if (claim instanceof AttributeClaim told) {
      return new Statement(attribute(told) + ".", told.value().or(() -> unit(claim)));
    }
    if (claim instanceof DistanceClaim told) {
      return new Statement("distance.", Optional.of(stretch(told, corpus)));
    }
    return switch (claim.type()) {
      case CONTENTS ->
          new Statement(
              "contents.",
              Optional.of(String.join(", ", new TreeSet<>(claim.stated().contents()))));
      case EVENT, RULE -> new Statement("", claim.stated().value());
      default -> new Statement("", Optional.empty());
    };
  }

  /** The field of an attribute, told apart from what other claims state under the same key. */
  static String attribute(AttributeClaim claim) {
    return StatedField.find(claim.field()).isPresent()
        ? "attribute." + claim.field()
        : claim.field();
  }

  private static Optional<String> unit(Claim claim) {
    return claim.stated().quantity().map(quantity -> quantity.unit().symbol());
  }

  /**
   * What a distance is measured between, seen from the thing that the claim is about. A border and
   * a front line of one country count as one here, since reports confuse them.
   */
  private static String stretch(DistanceClaim claim, Corpus corpus) {
    return List.of(claim.from().place(), claim.to().place()).stream()
        .filter(place -> !place.equals(claim.about()))
        .map(place -> end(place, corpus))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String end(Id id, Corpus corpus) {
    return corpus
        .atlas()
        .find(id)
        .filter(place -> isLine(place.kind()))
        .flatMap(Place::country)
        .map(country -> country + " line")
        .orElse(id.value());
  }

  private static boolean isLine(PlaceKind kind) {
    return kind == PlaceKind.BORDER || kind == PlaceKind.FRONT_LINE;
  }

  /** Whether a claim that denies speaks of what another says. Both are about one thing. */
  static boolean denies(Claim denial, Claim other, Corpus corpus) {
    if (denial.type() != other.type()) {
      return false;
    }
    return switch (denial.type()) {
      case ATTRIBUTE, EVENT, RULE ->
          of(denial, corpus).prefix().equals(of(other, corpus).prefix())
              && sameWord(denial.stated().value(), other.stated().value())
              && sameAmount(denial, other)
              && sharesWord(denial, other);
      case CONTENTS -> sharesWord(denial, other);
      case TOTAL -> sameAmount(denial, other);
      case DISTANCE -> of(denial, corpus).equals(of(other, corpus));
      case MOVEMENT, SIGHTING, LINK -> samePlaces(denial, other, corpus);
    };
  }

  /** Whether no place that both name is another. */
  private static boolean samePlaces(Claim one, Claim other, Corpus corpus) {
    return one.stated().places().entrySet().stream()
        .allMatch(
            named ->
                other
                    .stated()
                    .place(named.getKey())
                    .filter(
                        place -> !corpus.atlas().overlap(named.getValue().place(), place.place()))
                    .isEmpty());
  }

  private static boolean sameWord(Optional<String> one, Optional<String> other) {
    return one.isEmpty()
        || other.isEmpty()
        || NameFold.fold(one.get()).equals(NameFold.fold(other.get()));
  }

  private static boolean sharesWord(Claim one, Claim other) {
    List<String> ones = one.stated().contents();
    List<String> others = other.stated().contents();
    return ones.isEmpty()
        || others.isEmpty()
        || ones.stream()
            .anyMatch(
                word -> others.stream().anyMatch(o -> sameWord(Optional.of(word), Optional.of(o))));
  }

  private static boolean sameAmount(Claim one, Claim other) {
    Optional<Quantity> ones = one.stated().quantity();
    Optional<Quantity> others = other.stated().quantity();
    return ones.isEmpty()
        || others.isEmpty()
        || (ones.get().unit() == others.get().unit()
            && ones.get().interval().overlaps(others.get().interval()));
  }
}
