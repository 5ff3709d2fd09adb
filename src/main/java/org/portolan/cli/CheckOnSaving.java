package org.portolan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Checks the folder of a data set, and again whenever a file in it is saved, until it is
 * interrupted. What an editor keeps beside a file, under a hidden name, is no saving.
 */
final class CheckOnSaving {
  /** Editors save in several steps, and several files at once. */
  private static final long QUIET_MILLIS = 200;

  private static final WatchEvent.Kind<?>[] ANYTHING = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Path folder;
  private final PrintWriter out;

  CheckOnSaving(Path folder, PrintWriter out) {
    this.folder = folder;
    this.out = out;
  }

  /** Runs until it is interrupted. */
  int run() {
    try (WatchService changes = folder.getFileSystem().newWatchService()) {
      if (!Files.isDirectory(folder)) {
        throw new NotDirectoryException(folder.toString());
      }
      while (true) {
        // Before the check, so that what is saved meanwhile is seen.
        watch(changes);
        DataSetFolder.read(folder, out);
        out.println(
            "Checked at %s; waiting for the next saving, Ctrl-C ends."
                .formatted(LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS)));
        out.flush();
        waitForSaving(changes);
      }
    } catch (InterruptedException e) {
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be watched; expected the folder of a data set".formatted(folder), e);
    }
  }

  private void watch(WatchService changes) throws IOException {
    folder.register(changes, ANYTHING);
    Path documents = folder.resolve("documents");
    if (Files.isDirectory(documents)) {
      documents.register(changes, ANYTHING);
    }
  }

  private static void waitForSaving(WatchService changes) throws InterruptedException {
    boolean saved = false;
    while (!saved) {
      saved = isSaving(changes.take());
    }
    for (WatchKey more = next(changes); more != null; more = next(changes)) {
      isSaving(more);
    }
  }

  private static @Nullable WatchKey next(WatchService changes) throws InterruptedException {
    return changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static boolean isSaving(WatchKey key) {
    boolean saving =
        key.pollEvents().stream().map(WatchEvent::context).anyMatch(CheckOnSaving::isSaving);
    key.reset();
    return saving;
  }

  /** Tells whether a change under a name is one; null stands for more changes than were kept. */
  static boolean isSaving(@Nullable Object name) {
    return name == null || !name.toString().startsWith(".");
  }
}
