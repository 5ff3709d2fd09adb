package org.portolan.cli;

/**
 * How much of an answer is printed.
 *
 * @param limit how many chains or places at most
 * @param explain whether each chain is explained
 * @param links whether a gap is shown with the links across it
 */
record Extent(int limit, boolean explain, boolean links) {
  static Extent upTo(int limit) {
    return new Extent(limit, false, false);
  }
}
