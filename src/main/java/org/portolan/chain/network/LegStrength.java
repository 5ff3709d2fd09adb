package org.portolan.chain.network;

/**
 * How strong the evidence of a leg is, in one number: independent origins first, then documents,
 * then how surely it is said. Counts beyond what fits count as the most that fits: 8,191 origins
 * and 32,767 documents.
 */
public final class LegStrength {
  private static final int MOST_ORIGINS = (1 << 13) - 1;
  private static final int MOST_DOCUMENTS = (1 << 15) - 1;
  private static final int LEAST_SURE = 7;

  private LegStrength() {}

  /**
   * Makes the number.
   *
   * @param origins independent origins
   * @param documents documents that say it as precisely as it stands
   * @param doubt 0 for the surest certainty; larger is less sure, and 7 for none at all
   * @return a number that is larger for stronger evidence
   */
  public static int of(int origins, int documents, int doubt) {
    return (Math.min(origins, MOST_ORIGINS) << 18)
        | (Math.min(documents, MOST_DOCUMENTS) << 3)
        | (LEAST_SURE - Math.min(doubt, LEAST_SURE));
  }

  /**
   * Reads the origins off the number.
   *
   * @param strength the number
   * @return independent origins
   */
  public static int origins(int strength) {
    return strength >>> 18;
  }
}
