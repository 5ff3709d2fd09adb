package org.portolan.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.portolan.domain.Id;
import org.portolan.names.Match.Reason;

/** All known names of things of one type, in every spelling. */
public final class NameIndex {
  private static final int MAX_SUGGESTIONS = 5;
  private static final Comparator<Match> BY_CLOSENESS =
      Comparator.comparing(Match::reason).thenComparing(Match::id);

  private final Set<Id> ids = new TreeSet<>();
  private final NavigableMap<String, NavigableMap<Id, String>> byFold = new TreeMap<>();

  /**
   * One name of one thing.
   *
   * @param id the thing
   * @param name a spelling of its name
   */
  public record Entry(Id id, String name) {}

  /**
   * Indexes names.
   *
   * @param entries every spelling of every thing; of spellings that fold alike the first is shown,
   *     and one without a letter or digit is never found
   */
  public NameIndex(Collection<Entry> entries) {
    for (Entry entry : entries) {
      ids.add(entry.id());
      String fold = NameFold.fold(entry.name());
      if (!fold.isEmpty()) {
        byFold.computeIfAbsent(fold, key -> new TreeMap<>()).putIfAbsent(entry.id(), entry.name());
      }
    }
  }

  /**
   * Finds what a name means: the thing with that id, else the things with that name.
   *
   * @param idOrName an id or any spelling
   * @return one thing, several, or none with suggestions; never a guess
   */
  public Resolution resolve(String idOrName) {
    Optional<Id> id = asId(idOrName);
    if (id.isPresent()) {
      return new Resolution.Found(id.get());
    }
    List<Match> exact = exact(NameFold.fold(idOrName));
    return switch (exact.size()) {
      case 0 -> new Resolution.Unknown(suggest(idOrName));
      case 1 -> new Resolution.Found(exact.get(0).id());
      default -> new Resolution.Ambiguous(exact);
    };
  }

  /**
   * Searches for things by the start of a name or of a word in it.
   *
   * @param text an id, a name or the start of one
   * @return each thing once with its closest match, the closest first, then in order of id
   */
  public List<Match> search(String text) {
    String fold = NameFold.fold(text);
    Map<Id, Match> best = new TreeMap<>();
    asId(text).ifPresent(id -> keep(best, new Match(id, id.value(), Reason.ID)));
    if (!fold.isEmpty()) {
      byFold.forEach(
          (name, things) ->
              reason(name, fold)
                  .ifPresent(
                      reason ->
                          things.forEach(
                              (id, spelling) -> keep(best, new Match(id, spelling, reason)))));
    }
    return best.values().stream().sorted(BY_CLOSENESS).toList();
  }

  private Optional<Id> asId(String text) {
    return Optional.of(text).filter(Id::isSlug).map(Id::new).filter(ids::contains);
  }

  private static Optional<Reason> reason(String name, String fold) {
    if (name.equals(fold)) {
      return Optional.of(Reason.EXACT);
    }
    if (name.startsWith(fold)) {
      return Optional.of(Reason.PREFIX);
    }
    return name.contains(" " + fold) ? Optional.of(Reason.WORD) : Optional.empty();
  }

  private static void keep(Map<Id, Match> best, Match match) {
    best.merge(match.id(), match, (a, b) -> BY_CLOSENESS.compare(a, b) <= 0 ? a : b);
  }

  private List<Match> exact(String fold) {
    return byFold.getOrDefault(fold, new TreeMap<>()).entrySet().stream()
        .map(entry -> new Match(entry.getKey(), entry.getValue(), Reason.EXACT))
        .toList();
  }

  private List<Match> suggest(String text) {
    String fold = NameFold.fold(text);
    if (fold.isEmpty()) {
      return List.of();
    }
    int limit = Math.max(1, fold.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    record Scored(int score, Match match) {}
    List<Scored> scored = new ArrayList<>();
    byFold.forEach(
        (name, things) -> {
          int score = reason(name, fold).isPresent() ? 1 : distance.apply(name, fold);
          if (score >= 0) {
            things.forEach(
                (id, spelling) ->
                    scored.add(new Scored(score, new Match(id, spelling, Reason.SIMILAR))));
          }
        });
    Set<Id> taken = new TreeSet<>();
    return scored.stream()
        .sorted(Comparator.comparingInt(Scored::score).thenComparing(s -> s.match().id()))
        .map(Scored::match)
        .filter(match -> taken.add(match.id()))
        .limit(MAX_SUGGESTIONS)
        .toList();
  }
}
