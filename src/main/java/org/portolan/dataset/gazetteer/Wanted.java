package org.portolan.dataset.gazetteer;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which rows may be one of the places asked about, so that all others can be let go at once. */
public final class Wanted {
  private static final int COUNTRIES = 26 * 26;

  private final Sieve names;
  private final BitSet countries = new BitSet(COUNTRIES);
  private final LongSet geonames = new LongOpenHashSet();
  private final Set<String> unlocodes = new HashSet<>();
  private final Set<String> wikidata = new HashSet<>();

  /**
   * Gathers what is asked.
   *
   * @param places the places asked about; without any, no row is wanted
   */
  public Wanted(Collection<Sought> places) {
    List<Sought> listed = places.stream().filter(Sought::isListed).toList();
    Set<String> all = new TreeSet<>();
    for (Sought sought : listed) {
      all.addAll(sought.names());
      sought.country().ifPresentOrElse(this::in, () -> countries.set(0, COUNTRIES));
      sought.register().geonames().ifPresent(number -> geonames.add(Long.parseLong(number)));
      sought.register().unlocode().ifPresent(unlocodes::add);
      sought.register().wikidata().ifPresent(wikidata::add);
    }
    names = new Sieve(all);
  }

  private void in(String country) {
    countries.set((country.charAt(0) - 'A') * 26 + country.charAt(1) - 'A');
  }

  Sieve names() {
    return names;
  }

  /** Tells whether a place of a country, as {@link Cells#country} numbers it, may be meant. */
  boolean admits(int country) {
    return countries.get(country);
  }

  boolean admits(Collection<String> stated) {
    return stated.isEmpty()
        || stated.stream().anyMatch(c -> admits((c.charAt(0) - 'A') * 26 + c.charAt(1) - 'A'));
  }

  boolean hasGeonames(long number) {
    return geonames.contains(number);
  }

  boolean hasUnlocode(Optional<String> code) {
    return code.filter(unlocodes::contains).isPresent();
  }

  boolean hasWikidata(String item) {
    return wikidata.contains(item);
  }
}
