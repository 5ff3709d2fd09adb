package org.portolan.domain;

/**
 * The name by which files, the graph and addresses call one thing: a readable slug such as {@code
 * rajin} or {@code mv-angara}, unique across all types of thing.
 *
 * @param value lower-case letters a–z, digits and single hyphens between them, 1 to 80 characters
 */
public record Id(String value) implements Comparable<Id> {
  /** The longest slug, in characters. */
  public static final int MAX_LENGTH = 80;

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
    int length = text.length();
    // By hand, since ids are read by the million.
    boolean afterLetter = false;
    for (int at = 0; at < length; at++) {
      char letter = text.charAt(at);
      boolean hyphen = letter == '-';
      if (hyphen ? !afterLetter : !isLetter(letter)) {
        return false;
      }
      afterLetter = !hyphen;
    }
    return afterLetter && length <= MAX_LENGTH;
  }

  private static boolean isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
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
