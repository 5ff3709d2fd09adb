package org.portolan.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Country codes of ISO 3166-1 alpha-2, and what people write for them. */
final class Countries {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final Map<String, String> CODE_BY_WORD = codeByWord();

  private Countries() {}

  private static Map<String, String> codeByWord() {
    Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    // The code of the United Kingdom that everybody but ISO uses.
    codes.put("UK", "GB");
    for (String code : CODES) {
      Locale country = new Locale.Builder().setRegion(code).build();
      codes.put(code, code);
      codes.put(country.getISO3Country(), code);
      codes.put(country.getDisplayCountry(Locale.ENGLISH), code);
    }
    return codes;
  }

  static boolean isCode(String text) {
    return CODES.contains(text);
  }

  /** The code that was probably meant: of these letters, of three, or of the English name. */
  static List<String> near(String text) {
    String code = CODE_BY_WORD.get(text);
    if (code != null || text.length() < "XXXX".length()) {
      return code == null ? List.of() : List.of(code);
    }
    Collection<String> words = new ArrayList<>(CODE_BY_WORD.keySet());
    words.removeIf(word -> word.length() < "XXXX".length());
    return Nearest.to(text, words).stream().map(CODE_BY_WORD::get).toList();
  }
}
