package org.portolan.domain;

import java.util.regex.Pattern;

/**
 * The name by which files, the graph and addresses call one thing: a readable slug such as {@code
 * rajin} or {@code mv-angara}, unique across all types of thing.
 *
 * @param value lower-case letters a–z, digits and single hyphens between them, 1 to 80 characters
 */
public record Id(String value) implements Comparable<Id> {
  /** The longest slug, in characters. */
  public static final int MAX_LENGTH = 80;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

  /**
   * Checks the form.
   *
   * @param value lower-case letters a–z, digits and single hyphens between them, 1 to 80 characters
   * @throws IllegalArgumentException naming the value and the form expected
   */
  public Id {
    if (!isSlug(value)) {
      throw new IllegalArgumentException(
          "'%s' is not an id; expected lower-case letters, digits and single hyphens, at most %d"
              .formatted(value, MAX_LENGTH));
    }
  }

  /**
   * Tells whether a text has the form of an id.
   *
   * @param text any text
   * @return true if it can be made an id
   */
  public static boolean isSlug(String text) {
    return text.length() <= MAX_LENGTH && SLUG.matcher(text).matches();
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
