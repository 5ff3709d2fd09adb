package org.portolan.dataset.gazetteer;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;

/**
 * One place as a row of a gazetteer gives it.
 *
 * @param publisher whose gazetteer
 * @param file the file, in an archive with the archive before it
 * @param line its line there, from 1
 * @param name its main name
 * @param spellings all its names, the main one among them
 * @param readings names to find it by that do not stand there by themselves, such as the parts of
 *     {@code Chennai (Madras)}
 * @param countries ISO 3166-1 alpha-2, the first stated first; empty when none is stated or
 *     understood
 * @param kinds what it can be here; empty when the gazetteer does not say
 * @param kindWord the gazetteer's own word or code for it, perhaps blank
 * @param coordinates where it is, its source being the row; empty when not stated
 * @param register its numbers, as far as the gazetteer gives them
 * @param remark what else the row says that matters; empty for nothing
 */
public record Entry(
    Publisher publisher,
    String file,
    long line,
    String name,
    NavigableSet<Spelling> spellings,
    Set<String> readings,
    NavigableSet<String> countries,
    Optional<Set<PlaceKind>> kinds,
    String kindWord,
    Optional<Coordinates> coordinates,
    Place.Register register,
    Optional<String> remark) {
  /**
   * Copies the sets.
   *
   * @param publisher whose gazetteer
   * @param file the file, in an archive with the archive before it
   * @param line its line there, from 1
   * @param name its main name
   * @param spellings all its names, the main one among them
   * @param readings names to find it by that do not stand there by themselves
   * @param countries ISO 3166-1 alpha-2
   * @param kinds what it can be here; empty when the gazetteer does not say
   * @param kindWord the gazetteer's own word or code for it, perhaps blank
   * @param coordinates where it is, its source being the row; empty when not stated
   * @param register its numbers, as far as the gazetteer gives them
   * @param remark what else the row says that matters; empty for nothing
   */
  public Entry {
    spellings = Collections.unmodifiableNavigableSet(new TreeSet<>(spellings));
    readings = Set.copyOf(readings);
    countries = Collections.unmodifiableNavigableSet(new TreeSet<>(countries));
    kinds = kinds.map(Set::copyOf);
  }

  /**
   * Says where the row stands.
   *
   * @return such as {@code cities500.txt:120}
   */
  public String at() {
    return file + ":" + line;
  }

  /** The same with more names and numbers. */
  Entry with(Set<Spelling> more, Place.Register numbers) {
    NavigableSet<Spelling> all = new TreeSet<>(spellings);
    all.addAll(more);
    Place.Register together =
        new Place.Register(
            register.geonames().or(numbers::geonames),
            register.unlocode().or(numbers::unlocode),
            register.wikidata().or(numbers::wikidata));
    return new Entry(
        publisher,
        file,
        line,
        name,
        all,
        readings,
        countries,
        kinds,
        kindWord,
        coordinates,
        together,
        remark);
  }
}
