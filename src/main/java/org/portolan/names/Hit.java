package org.portolan.names;

import java.util.List;
import org.portolan.names.spelling.SpellingRule;

/**
 * How a name of a thing matched, before anything else is considered.
 *
 * @param thing the thing's number
 * @param name the name's number; −1 where no name was needed
 * @param way how it matched
 * @param score what that is worth, 0 to 1
 * @param rules the habits of spelling between the two
 * @param edits the letters that differ besides
 */
record Hit(int thing, int name, Way way, double score, List<SpellingRule> rules, int edits) {
  /** How a name matched. */
  enum Way {
    ID,
    IMO,
    EXACT,
    SPELLING,
    SLIP,
    START,
    WORD,
    PART
  }

  /** Whether nothing about the name is in doubt. */
  boolean isExact() {
    return way == Way.ID || way == Way.IMO || way == Way.EXACT;
  }

  /** The better of two of one thing, the name that stands first among equals. */
  static Hit better(Hit one, Hit other) {
    int order = Double.compare(one.score, other.score);
    if (order == 0) {
      order = Integer.compare(other.name, one.name);
    }
    return order >= 0 ? one : other;
  }
}
