package org.portolan.usecase.compare;

import java.util.Locale;
import java.util.regex.Pattern;
import org.portolan.names.NameFold;

/** Makes words a part of an id. */
final class Slug {
  private static final int LONGEST = 96;
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern FITTING = Pattern.compile("[a-z0-9 ]*");

  private Slug() {}

  /** Letters a to z, digits and hyphens; words that lose something by it get a number behind. */
  static String of(String words) {
    String fold = NameFold.fold(words);
    String slug = OTHER.matcher(fold).replaceAll("-").replaceAll("^-|-$", "");
    boolean whole = FITTING.matcher(fold).matches() && !slug.isEmpty() && slug.length() <= LONGEST;
    if (whole) {
      return slug;
    }
    String start = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("-$", "");
    String number = String.format(Locale.ROOT, "%08x", fold.hashCode());
    return start.isEmpty() ? number : start + "-" + number;
  }
}
