package org.portolan.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A file system of 64 kB in memory. A test that needs one is skipped where none can be mounted. */
public final class SmallDisk implements AutoCloseable {
  private static final int SECONDS = 20;

  private final Path at;

  private SmallDisk(Path at) {
    this.at = at;
  }

  /** Mounts it on an empty folder. */
  public static SmallDisk on(Path folder) throws IOException {
    Assumptions.assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()),
        "no tmpfs can be mounted here, so that no disk is full");
    return new SmallDisk(folder);
  }

  /** Fills it to the last byte. */
  public void fill() throws IOException {
    try (OutputStream out = Files.newOutputStream(at.resolve("filling"))) {
      byte[] block = new byte[512];
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      // As it is to be.
    }
  }

  /** Lets nothing more be written. */
  public void makeReadOnly() {
    Assumptions.assumeTrue(
        run("mount", "-o", "remount,ro", at.toString()), "it cannot be mounted read-only");
  }

  @Override
  public void close() {
    run("umount", at.toString());
  }

  private static boolean run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
