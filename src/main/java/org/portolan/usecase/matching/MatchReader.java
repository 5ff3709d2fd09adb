package org.portolan.usecase.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.portolan.domain.Id;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.geo.Geodesic;
import org.portolan.names.Asked;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Values;

/** Reads what a name may mean from parameters, over REST and on the command line alike. */
public final class MatchReader {
  private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
  private static final Pattern POINT =
      Pattern.compile("\\s*([-+]?[0-9]+(?:\\.[0-9]+)?)\\s*,\\s*([-+]?[0-9]+(?:\\.[0-9]+)?)\\s*");

  private final Snapshot snapshot;
  private final Function<String, List<String>> values;

  /**
   * Reads parameters.
   *
   * @param snapshot the evidence, for the names of places that something is near
   * @param values the values of a parameter; none where it is not given
   */
  public MatchReader(Snapshot snapshot, Function<String, List<String>> values) {
    this.snapshot = snapshot;
    this.values = values;
  }

  /**
   * Reads a question.
   *
   * @return the question
   * @throws BadQuestion naming the parameter that is missing or wrong
   */
  public MatchQuestion read() {
    String name = find("name").orElseThrow(() -> new BadQuestion.BadValue("name", "", "a name"));
    MatchType type = find("type").map(MatchReader::type).orElse(MatchType.PLACE);
    Asked asked =
        new Asked(
            name,
            find("country").map(MatchReader::country),
            find("kind").map(kind -> kind(type, kind)),
            find("near").map(near -> near(type, near)),
            find("imo").map(imo -> imo(type, imo)));
    int limit =
        find("limit")
            .map(value -> Values.number("limit", value, 1, MatchQuestion.MOST))
            .orElse(MatchQuestion.USUAL);
    return new MatchQuestion(type, asked, limit);
  }

  private Optional<String> find(String parameter) {
    return Values.one(parameter, values);
  }

  private static MatchType type(String value) {
    return Values.constant("type", value, MatchType.class);
  }

  private static String country(String value) {
    String code = value.toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(code)) {
      throw new BadQuestion.BadValue(
          "country", value, "a country's code of two letters after ISO 3166-1, such as RU");
    }
    return code;
  }

  private static String kind(MatchType type, String value) {
    return switch (type) {
      case PLACE -> Values.constant("kind", value, PlaceKind.class).name();
      case ACTOR -> Values.constant("kind", value, ActorKind.class).name();
      case VESSEL -> value;
    };
  }

  private static ImoNumber imo(MatchType type, String value) {
    if (type != MatchType.VESSEL) {
      throw new BadQuestion.BadValue("imo", value, "none but with type VESSEL");
    }
    try {
      return new ImoNumber(value);
    } catch (IllegalArgumentException e) {
      throw new BadQuestion.BadValue(
          "imo", value, "an IMO number of seven digits, the last of which checks the others");
    }
  }

  private Asked.Near near(MatchType type, String value) {
    if (type != MatchType.PLACE) {
      throw new BadQuestion.BadValue("near", value, "none but with type PLACE");
    }
    var point = POINT.matcher(value);
    Coordinates here =
        point.matches() ? point(value, point.group(1), point.group(2)) : placeOf(value);
    return new Asked.Near(value, there -> Geodesic.distanceKm(here, there));
  }

  private static Coordinates point(String value, String latitude, String longitude) {
    try {
      return new Coordinates(
          Double.parseDouble(latitude), Double.parseDouble(longitude), "the question");
    } catch (IllegalArgumentException e) {
      throw new BadQuestion.BadValue(
          "near", value, "latitude from -90 to 90, then longitude from -180 to 180");
    }
  }

  private Coordinates placeOf(String value) {
    Id id = Values.resolve("near", value, snapshot.places());
    return Optional.ofNullable(snapshot.corpus().places().get(id))
        .flatMap(Place::coordinates)
        .orElseThrow(
            () ->
                new BadQuestion.BadValue(
                    "near",
                    value,
                    "a place of which coordinates are known, or latitude,longitude"));
  }
}
