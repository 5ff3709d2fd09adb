package org.portolan.web;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.domain.Sha256;
import org.portolan.domain.bound.Bound;
import org.portolan.domain.bound.Curb;
import org.portolan.domain.bound.Stopped;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.Snapshot;

/**
 * A part of a list, with the cursor to the next part. A cursor holds the snapshot and the question
 * that it belongs to, so that pages of different ones never mix.
 *
 * @param items the part
 * @param next the cursor to what follows; empty on the last page
 */
record Page<T>(List<T> items, Optional<String> next) {
  private static final int PREFIX = 16;
  private static final Pattern CURSOR = Pattern.compile("([0-9a-f]{16})([0-9a-f]{16})([0-9]{1,9})");

  Page {
    items = Collections.unmodifiableList(items);
  }

  /** Cuts the page that is asked for out of a whole list. */
  static <T> Page<T> of(List<T> all, Parameters given, Snapshot snapshot) {
    return of(all, given, snapshotKey(snapshot));
  }

  /**
   * Cuts it out of a list that no snapshot tells.
   *
   * @param key 16 hexadecimal digits, others for another list
   */
  static <T> Page<T> of(List<T> all, Parameters given, String key) {
    return cut(all, false, start(given, key, all.size()), given.limit(), given, key);
  }

  /**
   * Cuts it out of what was found up to its end at least; there may be more behind that. Where time
   * did not suffice for that much, the page is short, or empty.
   */
  static <T> Page<T> of(List<T> found, boolean more, Parameters given, Snapshot snapshot) {
    String key = snapshotKey(snapshot);
    int start = Math.min(found.size(), start(given, key, Integer.MAX_VALUE));
    return cut(found, more, start, given.limit(), given, key);
  }

  /** Cuts a page that may be as long as everything. */
  static <T> Page<T> ofMany(List<T> all, Parameters given, Snapshot snapshot) {
    return ofMany(all, given.limit(Parameters.MAX_LONG_LIMIT), given, snapshot);
  }

  /** Cuts a page that is everything unless told otherwise. */
  static <T> Page<T> ofAll(List<T> all, Parameters given, Snapshot snapshot) {
    return given.find("limit").isPresent()
        ? ofMany(all, given, snapshot)
        : ofMany(all, Parameters.MAX_LONG_LIMIT, given, snapshot);
  }

  private static <T> Page<T> ofMany(List<T> all, int limit, Parameters given, Snapshot snapshot) {
    String key = snapshotKey(snapshot);
    return cut(all, false, start(given, key, all.size()), limit, given, key);
  }

  private static <T> Page<T> cut(
      List<T> all, boolean more, int start, int limit, Parameters given, String key) {
    int end = Math.min(all.size(), start + bounded(limit, given));
    return new Page<>(
        all.subList(start, end),
        more || end < all.size()
            ? Optional.of(encode(key + question(given) + end))
            : Optional.empty());
  }

  /** What is asked for beyond the bound is refused; what is not, comes in more pages. */
  private static int bounded(int limit, Parameters given) {
    long most = Curb.current().mostResults();
    if (limit > most && given.find("limit").isPresent()) {
      throw new Stopped(Bound.RESULT_LIMIT, Long.toString(most));
    }
    return (int) Math.min(limit, most);
  }

  private static int start(Parameters given, String key, int size) {
    return given.find("cursor").map(cursor -> offset(cursor, key, question(given), size)).orElse(0);
  }

  private static String snapshotKey(Snapshot snapshot) {
    return snapshot.hash().substring(0, PREFIX);
  }

  /** How many items must be found so that the page asked for can be cut. */
  static int needed(Parameters given, Snapshot snapshot) {
    return start(given, snapshotKey(snapshot), Integer.MAX_VALUE) + given.limit();
  }

  /** Turns each item into another. */
  <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), next);
  }

  /** Turns each item into another when it is looked at, so that not all are there at once. */
  <R> Page<R> mapLater(Function<? super T, ? extends R> change) {
    return new Page<>(new Later<>(items, change), next);
  }

  /** Jackson writes it item by item, since it can be read at random. */
  private static final class Later<T, R> extends AbstractList<R> implements RandomAccess {
    private final List<T> items;
    private final Function<? super T, ? extends R> change;

    Later(List<T> items, Function<? super T, ? extends R> change) {
      this.items = items;
      this.change = change;
    }

    @Override
    public R get(int index) {
      return change.apply(items.get(index));
    }

    @Override
    public int size() {
      return items.size();
    }
  }

  private static int offset(String cursor, String snapshotKey, String questionKey, int size) {
    Matcher parts = CURSOR.matcher(decode(cursor));
    if (!parts.matches()) {
      throw new BadQuestion.BadValue("cursor", cursor, "the 'next' of an answer");
    }
    if (!parts.group(1).equals(snapshotKey)) {
      throw new BadQuestion.BadValue(
          "cursor",
          cursor,
          "the 'next' of an answer from the present content; this one is from another snapshot,"
              + " so ask again from the first page");
    }
    int offset = Integer.parseInt(parts.group(3));
    if (!parts.group(2).equals(questionKey) || offset > size) {
      throw new BadQuestion.BadValue(
          "cursor", cursor, "the 'next' of an answer to the same question");
    }
    return offset;
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException e) {
      throw new BadQuestion.BadValue("cursor", cursor, "the 'next' of an answer");
    }
  }

  /** The question without what only says which part of the answer to give. */
  private static String question(Parameters given) {
    Map<String, List<String>> asked = new TreeMap<>(given.values());
    asked.keySet().removeAll(List.of("cursor", "limit"));
    return key(given.path() + asked);
  }

  /** Makes 16 hexadecimal digits of a text, others for another text. */
  static String key(String text) {
    return Sha256.hex(text).substring(0, PREFIX);
  }
}
