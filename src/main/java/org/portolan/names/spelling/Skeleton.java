package org.portolan.names.spelling;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is left of a name when all habits of a tradition are set aside.
 *
 * @param key letters; capitals stand for sounds that several letters spell
 * @param fired the rules that changed anything, a bit for each by its order
 */
record Skeleton(String key, long fired) {
  private static final LaidOutRule[] RULES =
      Arrays.stream(SpellingRule.values()).map(LaidOutRule::new).toArray(LaidOutRule[]::new);
  private static final Map<SpellingRule, Long> BITS = bits();
  private static final LaidOutRule GLIDE = new LaidOutRule(SpellingRule.J_Y);
  private static final Rewrite CH = Rewrite.parse("ch>T");
  private static final Rewrite J = Rewrite.parse("j>J");

  /** Every rule. */
  static final long ALL = (1L << RULES.length) - 1;

  /**
   * Folds a name.
   *
   * @param latin letters a–z, digits and single blanks
   * @param tradition whose rules
   * @param glide whether a j is the sound of y
   * @param allowed the rules that may be applied
   */
  static Skeleton of(String latin, Tradition tradition, boolean glide, long allowed) {
    Letters letters = new Letters(latin);
    long fired = 0;
    for (LaidOutRule laidOut : RULES) {
      SpellingRule rule = laidOut.rule();
      if (rule == SpellingRule.TSK_SK) {
        // From here on a j is read, and a c is no longer that of ch.
        fired |= readJ(letters, glide, allowed);
        letters.apply(CH);
      }
      long bit = bit(rule);
      if (rule != SpellingRule.J_Y
          && (allowed & bit) != 0
          && rule.holdsIn(tradition)
          && laidOut.apply(letters)) {
        fired |= bit;
      }
    }
    return new Skeleton(letters.toString(), fired);
  }

  private static long readJ(Letters letters, boolean glide, long allowed) {
    long bit = bit(SpellingRule.J_Y);
    boolean fired = glide && (allowed & bit) != 0 && GLIDE.apply(letters);
    letters.apply(J);
    return fired ? bit : 0;
  }

  /** The bit of a rule. */
  static long bit(SpellingRule rule) {
    return BITS.getOrDefault(rule, 0L);
  }

  private static Map<SpellingRule, Long> bits() {
    Map<SpellingRule, Long> bits = new EnumMap<>(SpellingRule.class);
    for (LaidOutRule rule : RULES) {
      bits.put(rule.rule(), 1L << bits.size());
    }
    return bits;
  }
}
