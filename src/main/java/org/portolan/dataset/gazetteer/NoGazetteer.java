package org.portolan.dataset.gazetteer;

import java.util.Optional;

/** A file that cannot be read at all, or that is no gazetteer known here. */
public final class NoGazetteer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoGazetteer(String file, String what, String expected) {
    super("%s: %s; expected %s".formatted(file, what, expected));
  }

  static NoGazetteer unreadable(String file, Exception why) {
    String reason =
        why instanceof java.nio.file.NoSuchFileException
            ? "there is none"
            : why instanceof java.io.EOFException
                ? "it ends too soon"
                : Optional.ofNullable(why.getMessage()).orElse("the system gives no reason");
    NoGazetteer refusal =
        new NoGazetteer(file, "cannot be read (" + reason + ")", "a file or zip that can be read");
    refusal.initCause(why);
    return refusal;
  }
}
