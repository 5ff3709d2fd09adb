package org.portolan.usecase.compare;

import java.util.Set;
import org.portolan.domain.time.Bounds;
import org.portolan.names.NameFold;

/**
 * Compares attributes that are told in words. A ship has one flag and one number of each register
 * at a time; of anything else a thing can have several, or have it in several words.
 */
final class Words implements Comparer<Words.Worded> {
  /** Attributes of which a thing has one at a time. */
  private static final Set<String> ONE_AT_A_TIME =
      Set.of("flag", "imo", "mmsi", "call-sign", "call_sign", "callsign");

  private final boolean exclusive;

  Words(String field) {
    exclusive = ONE_AT_A_TIME.contains(field);
  }

  /**
   * A value with the time for which it is stated.
   *
   * @param value the value
   * @param fold the form in which it is compared; the value itself where nothing is left to fold
   * @param time the days for which it holds; unbounded when not said
   */
  record Worded(String value, String fold, Bounds time) {
    static Worded of(String value, Bounds time) {
      String fold = NameFold.fold(value);
      return new Worded(value, fold.isEmpty() ? value : fold, time);
    }
  }

  @Override
  public String key(Worded worded) {
    return isTimed(worded) ? worded.fold() + " " + worded.time() : worded.fold();
  }

  @Override
  public String text(Worded worded) {
    return isTimed(worded)
        ? "%s (%s)".formatted(worded.value(), Wording.bounds(worded.time()))
        : worded.value();
  }

  /** Only where a value excludes others does its time matter. */
  private boolean isTimed(Worded worded) {
    return exclusive && !worded.time().equals(Bounds.UNBOUNDED);
  }

  @Override
  public Finding compare(Worded one, Worded other) {
    String pair = "'%s' and '%s'".formatted(text(one), text(other));
    if (one.fold().equals(other.fold())) {
      return Finding.agree(pair + " say the same.");
    }
    if (exclusive) {
      if (!one.time().overlaps(other.time())) {
        return Finding.compatible(pair + " are said of different times, so both can hold.");
      }
      return startsLater(one, other) || startsLater(other, one)
          ? Finding.compatible(
              pair + ": a thing has one of these at a time, and it may have changed.")
          : Finding.differ(pair + ": a thing has one of these at a time.");
    }
    if (isPart(one, other) || isPart(other, one)) {
      return Finding.compatible(pair + ": the one says more than the other.");
    }
    return Finding.compatible(
        pair
            + " are told in different words; whether they mean the same or exclude each other the"
            + " words do not tell.");
  }

  /** Whether one is told to hold from a day on, and the other since before with no end told. */
  private static boolean startsLater(Worded later, Worded earlier) {
    return later
        .time()
        .earliest()
        .filter(day -> earlier.time().latest().isEmpty())
        .filter(day -> earlier.time().earliest().filter(day::isAfter).isPresent())
        .isPresent();
  }

  private static boolean isPart(Worded part, Worded whole) {
    return (" " + whole.fold() + " ").contains(" " + part.fold() + " ");
  }
}
