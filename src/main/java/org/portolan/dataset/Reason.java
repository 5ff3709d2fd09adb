package org.portolan.dataset;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Says in a few words why a file could not be read. */
final class Reason {
  private Reason() {}

  static String of(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is none";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (e instanceof EOFException) {
      return "it ends too soon";
    }
    return Optional.ofNullable(e.getMessage()).orElse("the system gives no reason");
  }
}
