package org.portolan.names.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a name is spelled: its Latin letters, and its skeletons by which spellings are found. */
public final class Spelling {
  private static final Comparator<SpellingRule> DEAREST_FIRST =
      Comparator.comparingDouble(SpellingRule::cost).reversed();

  private Spelling() {}

  /**
   * Turns a name into Latin letters.
   *
   * @param name a name in any script
   * @return letters a–z and digits, one blank between words; empty where there are none
   */
  public static String latin(String name) {
    return Romanisation.latin(name);
  }

  /**
   * Gives the script of a name.
   *
   * @param name any text
   * @return the script of its first letter, by its English name; Latin if there is none
   */
  public static String script(String name) {
    return Romanisation.script(name);
  }

  /**
   * Lists the numbers in a name, Roman ones at its end among them.
   *
   * @param latin its Latin letters
   * @return digits without leading zeros, in order
   */
  public static List<String> numbers(String latin) {
    return Numbers.of(latin);
  }

  /**
   * Gives the skeletons of a name. Names that share one are one name spelled by different habits,
   * or happen to be near each other.
   *
   * @param latin its Latin letters
   * @param tradition whose habits
   * @return one, or several where a letter can be read in two ways; never an empty text
   */
  public static Set<String> skeletons(String latin, Tradition tradition) {
    if (latin.isEmpty()) {
      return Set.of();
    }
    Set<String> keys = new LinkedHashSet<>(2);
    for (String reading : Numbers.readings(latin)) {
      keys.add(Skeleton.of(reading, tradition, false, Skeleton.ALL).key());
      if (reading.indexOf('j') >= 0) {
        keys.add(Skeleton.of(reading, tradition, true, Skeleton.ALL).key());
      }
    }
    keys.remove("");
    return keys;
  }

  /**
   * Finds the fewest rules that make two spellings one.
   *
   * @param one Latin letters
   * @param other Latin letters
   * @param tradition whose habits
   * @return the rules in the order in which they are applied; empty if they stay two
   */
  public static Optional<List<SpellingRule>> explain(
      String one, String other, Tradition tradition) {
    return pairs(one, other).stream()
        .filter(pair -> pair.agree(tradition, Skeleton.ALL))
        .map(pair -> pair.rules(tradition))
        .min(Comparator.comparingDouble(Spelling::cost));
  }

  /**
   * Adds up what rules cost.
   *
   * @param rules the rules
   * @return 0 for none
   */
  public static double cost(List<SpellingRule> rules) {
    return rules.stream().mapToDouble(SpellingRule::cost).sum();
  }

  private static List<Pair> pairs(String one, String other) {
    List<Pair> pairs = new ArrayList<>();
    for (Reading a : readings(one)) {
      for (Reading b : readings(other)) {
        pairs.add(new Pair(a, b));
      }
    }
    return pairs;
  }

  private static List<Reading> readings(String latin) {
    List<Reading> readings = new ArrayList<>();
    for (String text : Numbers.readings(latin)) {
      readings.add(new Reading(text, false));
      if (text.indexOf('j') >= 0) {
        readings.add(new Reading(text, true));
      }
    }
    return readings;
  }

  private record Reading(String text, boolean glide) {
    Skeleton fold(Tradition tradition, long allowed) {
      return Skeleton.of(text, tradition, glide, allowed);
    }
  }

  private record Pair(Reading one, Reading other) {
    boolean agree(Tradition tradition, long allowed) {
      return one.fold(tradition, allowed).key().equals(other.fold(tradition, allowed).key());
    }

    List<SpellingRule> rules(Tradition tradition) {
      long needed =
          one.fold(tradition, Skeleton.ALL).fired() | other.fold(tradition, Skeleton.ALL).fired();
      for (SpellingRule rule :
          List.of(SpellingRule.values()).stream().sorted(DEAREST_FIRST).toList()) {
        long without = needed & ~Skeleton.bit(rule);
        if (without != needed && agree(tradition, without)) {
          needed = without;
        }
      }
      List<SpellingRule> rules = new ArrayList<>();
      for (SpellingRule rule : SpellingRule.values()) {
        if ((needed & Skeleton.bit(rule)) != 0) {
          rules.add(rule);
        }
      }
      return rules;
    }
  }
}
