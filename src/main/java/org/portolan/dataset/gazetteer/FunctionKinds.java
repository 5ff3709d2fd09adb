package org.portolan.dataset.gazetteer;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.portolan.domain.place.PlaceKind;

/**
 * What the functions of UN/LOCODE are here: 1 port, 2 rail, 3 road, 4 airport, 5 postal exchange, 6
 * inland clearance, 7 fixed installation, B border crossing, 0 not known.
 *
 * @see <a href="https://service.unece.org/trade/locode/Service/LocodeColumn.htm">UN/LOCODE
 *     columns</a>
 */
final class FunctionKinds {
  private static final Pattern FORM = Pattern.compile("[0-8B-]{1,8}");
  private static final String WORDS_OF = "12345678B0";
  private static final String[] WORDS = {
    "port",
    "rail",
    "road",
    "airport",
    "postal exchange",
    "inland clearance",
    "fixed installation",
    "function 8",
    "border crossing",
    "function not known"
  };

  private FunctionKinds() {}

  static boolean isFunction(String text) {
    return FORM.matcher(text).matches();
  }

  /** Gives the kinds; nothing when the functions are not known. */
  static Optional<Set<PlaceKind>> of(String functions) {
    if (functions.indexOf('0') >= 0 || functions.replace("-", "").isEmpty()) {
      return Optional.empty();
    }
    Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
    functions
        .chars()
        .forEach(
            function -> {
              switch (function) {
                case '1' -> kinds.addAll(Set.of(PlaceKind.PORT, PlaceKind.CITY));
                case '2' ->
                    kinds.addAll(Set.of(PlaceKind.STATION, PlaceKind.RAIL_YARD, PlaceKind.CITY));
                case '3', 'B' -> kinds.add(PlaceKind.CITY);
                case '6' -> kinds.addAll(Set.of(PlaceKind.DEPOT, PlaceKind.CITY));
                case '4', '5', '7' -> kinds.add(PlaceKind.SITE);
                default -> {
                  // A dash: without that function.
                }
              }
            });
    return Optional.of(kinds);
  }

  /** Says the functions in words. */
  static String words(String functions) {
    StringJoiner words = new StringJoiner(", ");
    functions
        .chars()
        .map(WORDS_OF::indexOf)
        .filter(index -> index >= 0)
        .forEach(index -> words.add(WORDS[index]));
    return words.toString();
  }
}
