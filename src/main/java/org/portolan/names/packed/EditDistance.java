package org.portolan.names.packed;

/**
 * The fewest letters put in, left out, replaced or swapped with their neighbour that make one text
 * of another, where no letter is touched twice (optimal string alignment, after Damerau, "A
 * technique for computer detection and correction of spelling errors", CACM 7(3), 1964).
 */
public final class EditDistance {
  private EditDistance() {}

  /**
   * Counts edits, by a band of the table.
   *
   * @param one a text
   * @param oneLength its length
   * @param other another
   * @param otherLength its length
   * @param most the most edits that matter
   * @return how many; {@code most + 1} if there are more
   */
  public static int between(byte[] one, int oneLength, byte[] other, int otherLength, int most) {
    if (Math.abs(oneLength - otherLength) > most) {
      return most + 1;
    }
    int[] before = new int[otherLength + 1];
    int[] last = new int[otherLength + 1];
    int[] row = new int[otherLength + 1];
    for (int j = 0; j <= otherLength; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= oneLength; i++) {
      int low = Math.max(1, i - most);
      int high = Math.min(otherLength, i + most);
      row[low - 1] = low == 1 ? i : most + 1;
      int least = row[low - 1];
      for (int j = low; j <= high; j++) {
        int cost = one[i - 1] == other[j - 1] ? 0 : 1;
        int edits = last[j - 1] + cost;
        edits = Math.min(edits, row[j - 1] + 1);
        edits = Math.min(edits, j < i + most ? last[j] + 1 : edits);
        boolean swapped =
            i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        row[j] = swapped ? Math.min(edits, before[j - 2] + 1) : edits;
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return Math.min(last[otherLength], most + 1);
  }
}
