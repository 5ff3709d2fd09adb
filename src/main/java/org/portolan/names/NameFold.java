package org.portolan.names;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeBlock;
import java.util.regex.Pattern;

/**
 * The form in which names are compared: letter case, accents, punctuation and a ship's leading "MV"
 * or "M/V" aside. Apostrophes and the points of an abbreviation count as nothing, other punctuation
 * as a blank. Scripts stay apart; a name in another script is a name of its own. Only the marks
 * that European scripts share are accents: a voicing mark of Japanese or a vowel sign of Hindi
 * makes another name.
 */
public final class NameFold {
  private static final Pattern APOSTROPHE =
      Pattern.compile("['`\\u00B4\\u2018-\\u201B\\u2032\\uFF07\\u02B0-\\u02FF]");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{N}])");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern SHIP_PREFIX = Pattern.compile("^(?:(?:mv|m v) )+(?=.)");

  private static final Pattern TANKER_PREFIX = Pattern.compile("^(?:(?:mv|m v|mt|m t) )+(?=.)");

  private NameFold() {}

  /** Folds a name of something; of a ship "MT" and "M/T" are aside as well. */
  static String fold(NamedType type, String name) {
    return bare(type, fold(name));
  }

  /**
   * A ship's name in lower-case words without what says that it is one; other names as they are.
   */
  static String bare(NamedType type, String words) {
    return type == NamedType.VESSEL && words.startsWith("m")
        ? TANKER_PREFIX.matcher(words).replaceFirst("")
        : words;
  }

  /**
   * Folds a name.
   *
   * @param name any text
   * @return the form to compare; empty when the text holds no letter or digit
   */
  public static String fold(String name) {
    return isPlain(name) ? foldPlain(name) : foldAny(name);
  }

  /** Most names by far; what an abbreviation is takes a closer look. */
  private static boolean isPlain(String name) {
    for (int at = 0; at < name.length(); at++) {
      char letter = name.charAt(at);
      if (letter >= 128 || letter == '.') {
        return false;
      }
    }
    return true;
  }

  private static String foldPlain(String name) {
    StringBuilder fold = new StringBuilder(name.length());
    boolean apart = false;
    for (int at = 0; at < name.length(); at++) {
      char letter = name.charAt(at);
      boolean upper = letter >= 'A' && letter <= 'Z';
      if (upper || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
        if (apart && fold.length() > 0) {
          fold.append(' ');
        }
        apart = false;
        fold.append(upper ? (char) (letter + 32) : letter);
      } else if (letter != '\'' && letter != '`') {
        apart = true;
      }
    }
    return withoutPrefix(fold.toString());
  }

  private static String withoutPrefix(String words) {
    return words.startsWith("m") ? SHIP_PREFIX.matcher(words).replaceFirst("") : words;
  }

  /** The same for names in any letters. */
  static String foldAny(String name) {
    String plain = APOSTROPHE.matcher(name).replaceAll("");
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(plain);
    String decomposed = Normalizer2.getNFDInstance().normalize(folded);
    StringBuilder bare = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(point -> !isAccent(point)).forEach(bare::appendCodePoint);
    // Some letters hold an apostrophe, which only now stands by itself.
    String composed =
        Normalizer2.getNFCInstance().normalize(APOSTROPHE.matcher(bare).replaceAll(""));
    String words =
        composed.indexOf('.') < 0
            ? composed
            : ABBREVIATION.matcher(composed).replaceAll(found -> found.group().replace(".", ""));
    return withoutPrefix(PUNCTUATION.matcher(words).replaceAll(" ").strip());
  }

  private static boolean isAccent(int point) {
    return UnicodeBlock.COMBINING_DIACRITICAL_MARKS.equals(UnicodeBlock.of(point));
  }
}
