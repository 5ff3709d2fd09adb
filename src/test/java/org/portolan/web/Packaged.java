package org.portolan.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.neo4j.TestNeo4j;

/** Portolan as it was packaged, started by its jar as a user starts it, with a Neo4j of its own. */
record Packaged(Process process, String address) implements AutoCloseable {
  private static final Path JAR = Path.of("target", "portolan.jar");
  private static final Pattern PAGE = Pattern.compile("Page +(http://[^/]+/).*");
  private static final String LAST_LINE = "Ctrl+C stops Portolan.";

  /** Starts it and waits until it prints that it serves. */
  static Packaged start() {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(JAR + " is missing; expected what mvn package builds");
    }
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx700m",
                  "-jar",
                  JAR.toString(),
                  "--server.port=0",
                  "--portolan.data=" + TestNeo4j.freshFolder(),
                  "--portolan.neo4j.bolt-port=0",
                  "--portolan.neo4j.http-port=0")
              .redirectErrorStream(true)
              .start();
      return new Packaged(process, address(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> printed = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      printed.add(line);
      if (line.equals(LAST_LINE)) {
        Thread rest =
            new Thread(() -> out.lines().forEach(more -> {}), "reads what Portolan prints");
        rest.setDaemon(true);
        rest.start();
        return printed.stream()
            .map(PAGE::matcher)
            .filter(Matcher::matches)
            .map(page -> page.group(1))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(String.join("\n", printed)));
      }
    }
    throw new IllegalStateException("it ended: " + String.join("\n", printed));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
