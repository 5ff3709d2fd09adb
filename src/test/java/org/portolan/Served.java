package org.portolan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portolan.usecase.server.RunningServer;

/**
 * Portolan as a server in a process of its own, on the tests' Neo4j, which outlives it. Its folder
 * has word of it from the start on.
 */
record Served(Process process, Path folder, RunningServer word) implements AutoCloseable {
  private static final String LAST_LINE = "Ctrl+C stops Portolan.";

  /** Starts it and waits until it prints that it serves. */
  static Served on(Path folder, String... settings) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                TestClassPath.get(),
                Portolan.class.getName(),
                "--portolan.data=" + folder));
    command.addAll(Instance.settings("bolt"));
    command.addAll(List.of(settings));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      awaitStart(process);
      return new Served(process, folder, RunningServer.find(folder).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitStart(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> printed = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      printed.add(line);
      if (line.equals(LAST_LINE)) {
        Thread rest = new Thread(() -> out.lines().forEach(more -> {}), "reads what it prints");
        rest.setDaemon(true);
        rest.start();
        return;
      }
    }
    throw new IllegalStateException("it ended: " + String.join("\n", printed));
  }

  URI address() {
    return word.address();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
