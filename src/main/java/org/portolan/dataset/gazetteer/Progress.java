package org.portolan.dataset.gazetteer;

/** Is told how far the reading has come. */
@FunctionalInterface
public interface Progress {
  /**
   * Tells how far a file is read; called now and then, and at its end.
   *
   * @param file the file
   * @param rows the rows read so far
   * @param bytes the bytes read so far, unpacked
   * @param size the bytes of the file, unpacked; −1 when not known
   */
  void at(String file, long rows, long bytes, long size);
}
