package org.portolan.names.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The numbers in a name, which tell ships, depots and bridges of one name apart: digits, Roman
 * numerals at the end of it, and either after "No.".
 */
final class Numbers {
  private static final Pattern MARK =
      Pattern.compile("(?:^| )(?:no|nr|num|number|nomer) ?(?=[0-9])");
  private static final Pattern ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
  private static final Pattern PARTS = Pattern.compile("(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9])");

  /** Those of one to thirty that no word is likely to be. */
  private static final Map<String, String> ROMAN =
      Map.ofEntries(
          Map.entry("ii", "2"),
          Map.entry("iii", "3"),
          Map.entry("iv", "4"),
          Map.entry("vii", "7"),
          Map.entry("viii", "8"),
          Map.entry("ix", "9"),
          Map.entry("xii", "12"),
          Map.entry("xiii", "13"),
          Map.entry("xiv", "14"),
          Map.entry("xv", "15"),
          Map.entry("xvi", "16"),
          Map.entry("xvii", "17"),
          Map.entry("xviii", "18"),
          Map.entry("xix", "19"),
          Map.entry("xx", "20"),
          Map.entry("xxi", "21"),
          Map.entry("xxii", "22"),
          Map.entry("xxx", "30"));

  /** Those that are words or syllables as well. */
  private static final Map<String, String> PERHAPS_ROMAN =
      Map.of("i", "1", "v", "5", "vi", "6", "x", "10", "xi", "11");

  private Numbers() {}

  /** The name with its numbers in digits, each a word, without "No." before them. */
  static String inDigits(String latin) {
    String text = latin;
    if (hasDigit(latin)) {
      text = PARTS.matcher(text).replaceAll(" ");
      text = MARK.matcher(text).replaceAll(" ").strip();
      text = ZEROS.matcher(text).replaceAll("");
    }
    return replaceLast(text, ROMAN);
  }

  /** The ways to read a name: as it is, and with a last word that may be a Roman numeral as one. */
  static List<String> readings(String latin) {
    String plain = inDigits(latin);
    String roman = replaceLast(plain, PERHAPS_ROMAN);
    return roman.equals(plain) ? List.of(plain) : List.of(plain, roman);
  }

  /** The numbers of a name in order, a last word that may be Roman among them. */
  static List<String> of(String latin) {
    String text = replaceLast(inDigits(latin), PERHAPS_ROMAN);
    List<String> numbers = new ArrayList<>();
    if (hasDigit(text)) {
      for (String word : text.split(" ", -1)) {
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
          numbers.add(word);
        }
      }
    }
    return numbers;
  }

  private static String replaceLast(String text, Map<String, String> numerals) {
    int blank = text.lastIndexOf(' ');
    String digits = blank < 0 ? null : numerals.get(text.substring(blank + 1));
    return digits == null ? text : text.substring(0, blank + 1) + digits;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
  }
}
