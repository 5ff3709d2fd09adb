package org.portolan.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.place.Place;
import org.portolan.domain.transport.Vessel;
import org.portolan.names.Match;

/** Things that a search by name found, as text for people to read. */
final class FoundText {
  private final Corpus corpus;

  FoundText(Corpus corpus) {
    this.corpus = corpus;
  }

  String places(List<Match> found, int limit) {
    return list(found, limit, match -> find(corpus.places().get(match.id())).map(this::place));
  }

  String vessels(List<Match> found, int limit) {
    return list(
        found, limit, match -> find(corpus.vessels().get(match.id())).map(FoundText::vessel));
  }

  private static <T> Optional<T> find(@Nullable T thing) {
    return Optional.ofNullable(thing);
  }

  private static String list(List<Match> found, int limit, Function<Match, Optional<String>> show) {
    List<String> lines =
        found.stream()
            .flatMap(match -> show.apply(match).map(line -> line + why(match)).stream())
            .toList();
    if (lines.isEmpty()) {
      return "Nothing is called this, or nearly.\n";
    }
    String text =
        lines.stream().limit(limit).map(line -> line + "\n").collect(Collectors.joining());
    return lines.size() > limit
        ? text + "%d of %d; --limit shows more%n".formatted(limit, lines.size())
        : text;
  }

  private static String why(Match match) {
    return "  [%s, %s%s]"
        .formatted(
            match.name(), match.reason(), match.level().map(level -> ", " + level).orElse(""));
  }

  private String place(Place place) {
    return line(
        place.name(),
        place.id(),
        Stream.of(
            Optional.of(place.kind().name()),
            place.country(),
            place.partOf().map(whole -> "in " + corpus.findName(whole).orElse(whole.value()))));
  }

  private static String vessel(Vessel vessel) {
    return line(
        vessel.name(),
        vessel.id(),
        Stream.of(
            vessel.kind(),
            vessel.imo().map(imo -> "IMO " + imo),
            vessel.flag().map(flag -> "flag " + flag)));
  }

  private static String line(String name, Id id, Stream<Optional<String>> traits) {
    String known = traits.flatMap(Optional::stream).collect(Collectors.joining(", "));
    return "%s (%s)%s".formatted(name, id, known.isEmpty() ? "" : "  " + known);
  }
}
