package org.portolan.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.names.Match;
import org.portolan.names.NameIndex;
import org.portolan.usecase.Snapshot;
import org.portolan.web.view.ListView;
import org.portolan.web.view.SuggestionView;
import org.springframework.http.ResponseEntity;

/** Lists things of one type, all of them or those that a search by name finds. */
final class Search {
  private static final String QUERY = "q";

  private final Snapshot snapshot;
  private final NameIndex index;
  private final Parameters given;

  Search(Snapshot snapshot, NameIndex index, Parameters given) {
    this.snapshot = snapshot;
    this.index = index;
    this.given = given;
  }

  /** A thing of the list, with why the search found it; without a search no why. */
  private record Hit<T>(T thing, Optional<Match> match) {
    /** Whether nothing is known by the name asked for, so that a person must see whether it is. */
    boolean isOffered() {
      return match.flatMap(Match::level).isPresent();
    }
  }

  <T, V> ResponseEntity<ListView<V>> in(Map<Id, T> things, BiFunction<T, @Nullable Match, V> show) {
    Optional<String> text = given.find(QUERY);
    List<Hit<T>> hits =
        text.isPresent()
            ? index.search(text.get()).stream().flatMap(match -> hit(match, things)).toList()
            : all(things.values());
    Page<V> page =
        Page.of(hits, given, snapshot)
            .map(hit -> show.apply(hit.thing(), hit.match().orElse(null)));
    @Nullable List<SuggestionView> suggestions =
        hits.stream().allMatch(Hit::isOffered) ? text.map(this::suggestions).orElse(null) : null;
    return Answers.of(
        new ListView<>(page.items(), suggestions, null, null, page.next().orElse(null)),
        snapshot,
        page.next(),
        given);
  }

  private static <T> java.util.stream.Stream<Hit<T>> hit(Match match, Map<Id, T> things) {
    return Optional.ofNullable(things.get(match.id())).stream()
        .map(thing -> new Hit<>(thing, Optional.of(match)));
  }

  private static <T> List<Hit<T>> all(Collection<T> things) {
    return things.stream().map(thing -> new Hit<>(thing, Optional.<Match>empty())).toList();
  }

  private List<SuggestionView> suggestions(String text) {
    return SuggestionView.all(Lookup.near(index, text));
  }
}
