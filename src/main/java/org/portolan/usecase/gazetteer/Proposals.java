package org.portolan.usecase.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.dataset.gazetteer.Entry;
import org.portolan.dataset.gazetteer.Sought;
import org.portolan.dataset.gazetteer.Spelling;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.geo.Geodesic;

/** Compares places with rows of gazetteers. */
public final class Proposals {
  private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::reason);

  private final Map<String, List<Entry>> byFold = new HashMap<>();
  private final Map<String, List<Entry>> byNumber = new HashMap<>();

  private Proposals(Collection<Entry> entries) {
    for (Entry entry : entries) {
      folds(entry).keySet().forEach(fold -> put(byFold, fold, entry));
      numbers(entry.register()).forEach(number -> put(byNumber, number, entry));
    }
  }

  private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
  }

  /**
   * Asks about every place of a data set, by all its spellings.
   *
   * @param corpus the data set's content
   * @return the questions, in order of id
   */
  public static List<Sought> soughtIn(Corpus corpus) {
    return corpus.places().values().stream().map(place -> sought(place, corpus)).toList();
  }

  private static Sought sought(Place place, Corpus corpus) {
    Set<String> names = new TreeSet<>();
    names.add(place.name());
    corpus.namesOf(place.id()).stream().map(Name::text).forEach(names::add);
    return new Sought(
        place.id().value(),
        names,
        place.country(),
        Optional.of(place.kind()),
        place.coordinates(),
        place.register());
  }

  /**
   * Compares.
   *
   * @param places the places
   * @param entries the rows
   * @return what there is for each place, in the order of the places
   */
  public static List<Proposal> of(List<Sought> places, Collection<Entry> entries) {
    Proposals proposals = new Proposals(entries);
    return places.stream().map(proposals::of).toList();
  }

  private Proposal of(Sought sought) {
    Map<Entry, Candidate> candidates = new LinkedHashMap<>();
    Set<Entry> otherKinds = new LinkedHashSet<>();
    if (sought.isListed()) {
      for (String number : numbers(sought.register())) {
        for (Entry entry : byNumber.getOrDefault(number, List.of())) {
          candidates.computeIfAbsent(
              entry, it -> candidate(sought, it, Candidate.Reason.NUMBER, number, number));
        }
      }
      for (String name : new TreeSet<>(sought.names())) {
        String fold = Spelling.fold(name);
        for (Entry entry : byFold.getOrDefault(fold, List.of())) {
          if (sought.admitsCountriesOf(entry) && !candidates.containsKey(entry)) {
            if (sought.admitsKindsOf(entry)) {
              String as = folds(entry).getOrDefault(fold, entry.name());
              candidates.put(entry, candidate(sought, entry, Candidate.Reason.NAME, name, as));
            } else {
              otherKinds.add(entry);
            }
          }
        }
      }
    }
    return new Proposal(
        sought, candidates.values().stream().sorted(ORDER).toList(), List.copyOf(otherKinds));
  }

  private static Candidate candidate(
      Sought sought, Entry entry, Candidate.Reason reason, String by, String as) {
    Optional<Coordinates> there = entry.coordinates();
    OptionalDouble distanceKm =
        sought.coordinates().isPresent() && there.isPresent()
            ? OptionalDouble.of(Geodesic.distanceKm(sought.coordinates().get(), there.get()))
            : OptionalDouble.empty();
    return new Candidate(entry, reason, by, as, distanceKm);
  }

  private static List<String> numbers(Place.Register register) {
    List<String> numbers = new ArrayList<>();
    register.geonames().ifPresent(number -> numbers.add("geonames " + number));
    register.unlocode().ifPresent(code -> numbers.add("unlocode " + code));
    register.wikidata().ifPresent(item -> numbers.add("wikidata " + item));
    return numbers;
  }

  /** The names of a row by their folds; those that stand there by themselves first. */
  private static Map<String, String> folds(Entry entry) {
    Map<String, String> folds = new HashMap<>();
    folds.put(Spelling.fold(entry.name()), entry.name());
    for (Spelling spelling : entry.spellings()) {
      folds.putIfAbsent(Spelling.fold(spelling.text()), spelling.text());
    }
    for (String reading : entry.readings()) {
      folds.putIfAbsent(Spelling.fold(reading), entry.name());
    }
    folds.remove("");
    return folds;
  }
}
