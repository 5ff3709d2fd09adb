package org.portolan.neo4j.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;

/**
 * A file that should be a backup.
 *
 * @param path where it is
 */
public record BackupFile(Path path) {
  /** Is told how far a reading is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Takes note.
     *
     * @param done how many nodes and relationships were read
     * @param total how many there are
     */
    void at(long done, long total);
  }

  private static final int BLOCK = 65_536;
  private static final String TAKE_ANOTHER = "take another copy or an earlier backup";

  /**
   * Reads it to its end, and checks it whole: that nothing in it was changed, and that a graph can
   * hold it. What is given away before that is not to be trusted.
   *
   * @param taker takes what is in it
   * @param unique labels of which no two nodes have the same {@code id}
   * @param progress is told how far it is
   * @return what it is
   * @throws BadBackup if it is not a backup, not a whole one, or of another version
   */
  public Backup read(GraphTaker taker, Set<String> unique, Progress progress) {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new BadBackup(path, "not a file; expected a backup", null);
    }
    BackupReading reading = new BackupReading(taker, unique, progress);
    try (BackupInput in =
        new BackupInput(
            new GZIPInputStream(
                new BufferedInputStream(Files.newInputStream(path), BLOCK), BLOCK))) {
      return reading.all(in);
    } catch (NoSuchFileException e) {
      throw new BadBackup(path, "there is no such file; expected a backup", e);
    } catch (EOFException e) {
      throw new BadBackup(path, "cut short%s: %s".formatted(after(reading), TAKE_ANOTHER), e);
    } catch (ZipException e) {
      throw new BadBackup(
          path,
          reading.lines() == 0
              ? "not a backup of Portolan, which is compressed with gzip"
              : "damaged%s (%s): %s".formatted(after(reading), e.getMessage(), TAKE_ANOTHER),
          e);
    } catch (Unfit e) {
      throw new BadBackup(path, String.valueOf(e.getMessage()), e);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new BadBackup(
          path,
          reading.lines() == 0
              ? "not a backup of Portolan"
              : "line %d is not what a backup has there: %s"
                  .formatted(reading.lines() + 1, TAKE_ANOTHER),
          e);
    } catch (IOException e) {
      throw new BadBackup(path, "it cannot be read (%s)".formatted(e.getMessage()), e);
    }
  }

  private static String after(BackupReading reading) {
    return reading.lines() == 0 ? "" : " after line %d".formatted(reading.lines());
  }

  /** What is wrong, said already. */
  static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unfit(String why) {
      super(why);
    }
  }
}
