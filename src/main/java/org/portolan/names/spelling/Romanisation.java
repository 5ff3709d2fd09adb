package org.portolan.names.spelling;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns names in any script into Latin letters: Cyrillic by the tables of BGN/PCGN (Russian 1947,
 * Ukrainian 1965 where a letter is Ukrainian), other scripts by ICU's Any-Latin, which takes
 * Revised Romanisation for Hangul, Hanyu Pinyin for Han and Hepburn for kana. The last syllable of
 * a Korean, Chinese or Japanese name stands as a word of its own where it says what sort of
 * district it is.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/transforms/general/">ICU, General
 *     Transforms</a>
 */
final class Romanisation {
  private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]");
  private static final Pattern KOREAN_DISTRICT =
      Pattern.compile("(?<=[가-힣]{2})(?=(?:특별시|광역시|직할시|시|군|구역|읍|리|동|도|역|항)$)");
  private static final Pattern CHINESE_DISTRICT =
      Pattern.compile("(?<=\\p{IsHan}{2})(?=[市县縣镇鎮区區省州港站村乡鄉]$)");
  private static final String APOSTROPHES = "'`\u00B4\u00B7\u2018\u2019\u201A\u201B\u2032\u2033";
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![a-z0-9])(?:[a-z]\\.)+[a-z](?![a-z0-9])");

  /** Letters whose mark changes the sound, or that do not come apart into letter and mark. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('š', "sh"),
          Map.entry('ş', "sh"),
          Map.entry('ș', "sh"),
          Map.entry('ž', "zh"),
          Map.entry('č', "ch"),
          Map.entry('ç', "ch"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('ø', "o"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('þ', "th"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "ng"));

  private static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
  private static final Transliterator UKRAINE = Transliterator.getInstance("Ukrainian-Latin/BGN");
  private static final Transliterator ANY = Transliterator.getInstance("Any-Latin");

  private Romanisation() {}

  /** The name in letters a–z and digits, one blank between words; empty where there are none. */
  static String latin(String name) {
    String lower = isPlain(name) ? lower(name) : unmark(toLatin(name));
    return words(
        lower.indexOf('.') < 0
            ? lower
            : ABBREVIATION.matcher(lower).replaceAll(found -> found.group().replace(".", "")));
  }

  /** Letters and digits; apostrophes count as nothing, whatever else as a blank. */
  private static String words(String lower) {
    StringBuilder words = new StringBuilder(lower.length());
    boolean apart = false;
    for (int at = 0; at < lower.length(); at++) {
      char letter = lower.charAt(at);
      if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
        if (apart && words.length() > 0) {
          words.append(' ');
        }
        apart = false;
        words.append(letter);
      } else if (!isNothing(letter)) {
        apart = true;
      }
    }
    return words.toString();
  }

  private static boolean isNothing(char letter) {
    return APOSTROPHES.indexOf(letter) >= 0
        || (letter >= '\u02B0' && letter <= '\u02FF')
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(letter -> letter < 128);
  }

  private static String lower(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  private static String toLatin(String name) {
    String plain = lower(Normalizer2.getNFKCInstance().normalize(name));
    String text = plain;
    if (has(plain, UScript.CYRILLIC)) {
      // A mark of stress is none of the letters that the table knows.
      String letters = plain.replace("\u0301", "");
      text = (UKRAINIAN.matcher(letters).find() ? UKRAINE : RUSSIAN).transliterate(letters);
    } else if (has(plain, UScript.HANGUL)) {
      text = KOREAN_DISTRICT.matcher(plain).replaceFirst(" ");
    } else if (has(plain, UScript.HAN)) {
      text = CHINESE_DISTRICT.matcher(plain).replaceFirst(" ");
    }
    return lower(isLatin(text) ? text : ANY.transliterate(text));
  }

  private static boolean has(String text, int script) {
    return text.codePoints().anyMatch(point -> UScript.getScript(point) == script);
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .map(UScript::getScript)
        .allMatch(
            script ->
                script == UScript.LATIN || script == UScript.COMMON || script == UScript.INHERITED);
  }

  private static String unmark(String latin) {
    StringBuilder letters = new StringBuilder(latin.length() + 4);
    for (char letter : Normalizer2.getNFCInstance().normalize(latin).toCharArray()) {
      letters.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
    }
    return Normalizer2.getNFDInstance().normalize(letters);
  }

  /** The script that most letters of a name are in, by its name in English. */
  static String script(String name) {
    return name.codePoints()
        .map(UScript::getScript)
        .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
        .mapToObj(UScript::getName)
        .findFirst()
        .orElse("Latin");
  }
}
