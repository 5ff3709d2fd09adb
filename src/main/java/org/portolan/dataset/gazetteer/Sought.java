package org.portolan.dataset.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;

/**
 * A place that gazetteers are asked about.
 *
 * @param key what to call the question: the id of the place, or the name asked for
 * @param names the spellings to find it by
 * @param country where it is, ISO 3166-1 alpha-2; empty for anywhere
 * @param kind what it is; empty for whatever
 * @param coordinates where it is said to be already; empty for not known
 * @param register the numbers it has already
 */
public record Sought(
    String key,
    Set<String> names,
    Optional<String> country,
    Optional<PlaceKind> kind,
    Optional<Coordinates> coordinates,
    Place.Register register) {
  /**
   * Copies the names.
   *
   * @param key what to call the question
   * @param names the spellings to find it by
   * @param country where it is, ISO 3166-1 alpha-2; empty for anywhere
   * @param kind what it is; empty for whatever
   * @param coordinates where it is said to be already; empty for not known
   * @param register the numbers it has already
   */
  public Sought {
    names = Set.copyOf(names);
  }

  /**
   * Tells whether a gazetteer can list it at all: borders and front lines have no point.
   *
   * @return false for a line
   */
  public boolean isListed() {
    return kind.filter(it -> it == PlaceKind.BORDER || it == PlaceKind.FRONT_LINE).isEmpty();
  }

  /**
   * Tells whether a row can be of its kind; what either leaves unsaid agrees.
   *
   * @param entry the row
   * @return false if the row says that it is something else
   */
  public boolean admitsKindsOf(Entry entry) {
    return kind.isEmpty() || entry.kinds().isEmpty() || entry.kinds().get().contains(kind.get());
  }

  /**
   * Tells whether a row can be in its country; what either leaves unsaid agrees.
   *
   * @param entry the row
   * @return false if the row says that it is elsewhere
   */
  public boolean admitsCountriesOf(Entry entry) {
    return country.isEmpty()
        || entry.countries().isEmpty()
        || entry.countries().contains(country.get());
  }
}
