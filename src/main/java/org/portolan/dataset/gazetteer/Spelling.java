package org.portolan.dataset.gazetteer;

import java.util.Comparator;
import java.util.Optional;
import org.portolan.names.NameFold;

/**
 * One name that a gazetteer gives a place.
 *
 * @param text the name as it stands there
 * @param lang its language as the gazetteer writes it, mostly BCP 47; empty when it does not say
 * @param historic true if the gazetteer calls it a name of former times
 */
public record Spelling(String text, Optional<String> lang, boolean historic)
    implements Comparable<Spelling> {
  private static final Comparator<Spelling> ORDER =
      Comparator.comparing(Spelling::text)
          .thenComparing(spelling -> spelling.lang().orElse(""))
          .thenComparing(Spelling::historic);

  /** The longest name that is compared, in UTF-16 units; GeoNames allows 400, a data set 500. */
  private static final int LONGEST = 500;

  /**
   * Folds a name to compare it.
   *
   * @param text the name
   * @return its fold; empty for a text without a letter or digit, or too long for a name
   */
  public static String fold(String text) {
    return text.length() > LONGEST ? "" : NameFold.fold(text);
  }

  static Spelling of(String text) {
    return new Spelling(text, Optional.empty(), false);
  }

  /** Orders by text. */
  @Override
  public int compareTo(Spelling other) {
    return ORDER.compare(this, other);
  }
}
