package org.portolan.dataset;

/**
 * How much a data set may have, so that a wrong folder or a hostile archive does not fill memory.
 *
 * @param files the most files, those left aside counted
 * @param fileBytes the most bytes of one file; of a YAML file never more than {@link
 *     DataSetFiles#MAX_FILE_BYTES}
 * @param bytes the most bytes of all files
 */
public record Bounds(int files, int fileBytes, long bytes) {
  /** What is loaded into a running server. */
  public static final Bounds USUAL =
      new Bounds(DataSetFiles.MAX_FILES, DataSetFiles.MAX_FILE_BYTES, DataSetFiles.MAX_BYTES);

  /**
   * What somebody has prepared for a first load of millions of movements, on a machine with memory
   * for it.
   */
  public static final Bounds BULK = new Bounds(10_000_000, 1_000_000_000, 1_000_000_000_000L);
}
