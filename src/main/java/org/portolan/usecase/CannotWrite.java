package org.portolan.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** The disk is full, or a folder must not be written to: what was there is as it was. */
public final class CannotWrite extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String told;
  private final IOException said;

  private CannotWrite(String file, String told, IOException cause) {
    super(file + ": " + told, cause);
    this.file = file;
    this.told = told;
    this.said = cause;
  }

  /**
   * Says what cannot be written.
   *
   * @param file where
   * @param what what it is, such as {@code the record of loads}
   * @param cause what the disk said
   * @return the complaint
   */
  public static CannotWrite of(Path file, String what, IOException cause) {
    return new CannotWrite(
        file.toString(), "%s cannot be written (%s)".formatted(what, reason(cause)), cause);
  }

  /**
   * Adds what has come of it.
   *
   * @param consequence such as {@code nothing was loaded}
   * @return the longer complaint
   */
  public CannotWrite so(String consequence) {
    return new CannotWrite(file, told + "; " + consequence, said);
  }

  /**
   * Tells others than the owner of the machine, without where its files are.
   *
   * @return a sentence without its full stop
   */
  public String told() {
    return told;
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    return Optional.of(cause)
        .filter(FileSystemException.class::isInstance)
        .map(e -> ((FileSystemException) e).getReason())
        .or(() -> Optional.ofNullable(cause.getMessage()))
        .orElse(cause.getClass().getSimpleName());
  }
}
