package org.portolan.dataset;

/** What a name, a title or a few words may be in a data set. */
public final class OneLine {
  /** The longest, in UTF-16 units. */
  public static final int LONGEST = 500;

  private OneLine() {}

  /**
   * Tells whether a data set can have it.
   *
   * @param text a name, a title, a few words
   * @return true if it is not too long, and has no control characters and no halves of characters
   */
  public static boolean fits(String text) {
    return text.length() <= LONGEST && text.codePoints().allMatch(OneLine::isClean);
  }

  static boolean isClean(int point) {
    return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
  }
}
