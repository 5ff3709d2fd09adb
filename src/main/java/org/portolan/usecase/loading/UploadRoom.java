package org.portolan.usecase.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.portolan.dataset.Bounds;
import org.portolan.dataset.DataSetFiles;
import org.portolan.neo4j.child.OwnerOnly;
import org.portolan.usecase.CannotWrite;

/**
 * Where archives that are sent are kept while they are read.
 *
 * @param folder the folder, made when the first archive comes; nobody but its owner can read it
 * @param mostBytes the most bytes of an archive
 */
public record UploadRoom(Path folder, long mostBytes) {
  /** What an archive is called in its own faults. */
  private static final String ARCHIVE = "archive";

  private static final int BLOCK = 65_536;

  /**
   * Reads an archive that is being sent. It is on the disk only meanwhile.
   *
   * @param archive the archive
   * @return its files, or the faults that kept them from being read
   * @throws TooLarge if it has more bytes than it may
   * @throws CannotWrite if the disk does not take it
   * @throws IOException if it does not come whole
   */
  public DataSetFiles read(InputStream archive) throws IOException {
    Path file = make();
    try {
      keep(archive, file);
      return DataSetFiles.ofZip(file, ARCHIVE, Bounds.USUAL);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private Path make() {
    try {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      OwnerOnly.makeFolder(folder);
      return Files.createTempFile(folder, "upload-", ".zip");
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private CannotWrite unwritten(IOException e) {
    return CannotWrite.of(folder, "what is sent", e).so("nothing was loaded");
  }

  private void keep(InputStream archive, Path file) throws IOException {
    byte[] block = new byte[BLOCK];
    long kept = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = archive.read(block); read >= 0; read = archive.read(block)) {
        kept += read;
        if (kept > mostBytes) {
          throw new TooLarge(mostBytes);
        }
        write(block, read, out);
      }
    }
  }

  private void write(byte[] block, int length, OutputStream out) {
    try {
      out.write(block, 0, length);
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  /** An archive with more bytes than it may have. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Says how many it may have.
     *
     * @param mostBytes the most bytes
     */
    public TooLarge(long mostBytes) {
      super(
          String.format(
              Locale.ROOT,
              "The archive has more than %,d bytes, which portolan.upload-limit sets as the most.",
              mostBytes));
    }
  }
}
