package org.portolan.names.spelling;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A rule of spelling, laid out to be applied by the million. */
final class LaidOutRule {
  private static final Set<SpellingRule> OF_WORDS =
      EnumSet.of(
          SpellingRule.SAINT, SpellingRule.ARTICLE, SpellingRule.GENERIC, SpellingRule.DISTRICT);

  private final SpellingRule rule;
  private final Rewrite[] rewrites;
  private final boolean ofWords;

  LaidOutRule(SpellingRule rule) {
    this.rule = rule;
    rewrites =
        rule.rewrites().isEmpty()
            ? new Rewrite[0]
            : Arrays.stream(rule.rewrites().split(",", -1))
                .map(Rewrite::parse)
                .toArray(Rewrite[]::new);
    ofWords = OF_WORDS.contains(rule);
  }

  SpellingRule rule() {
    return rule;
  }

  /** Applies it; true if it changed anything. A name does not lose its last word. */
  boolean apply(Letters letters) {
    if (rule.isOfDoubles()) {
      return letters.singleLetters();
    }
    boolean changed = false;
    for (Rewrite rewrite : rewrites) {
      byte[] before = ofWords ? letters.copy() : new byte[0];
      if (letters.apply(rewrite, rule == SpellingRule.DISTRICT)) {
        if (ofWords && letters.isEmpty()) {
          letters.restore(before);
        } else {
          changed = true;
        }
      }
    }
    return changed;
  }
}
