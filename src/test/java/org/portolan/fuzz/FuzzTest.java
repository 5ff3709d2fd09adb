package org.portolan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.TestClassPath;

/**
 * What fuzzing found stays found, and a short run of all targets finds nothing. With {@code
 * -Dfuzz.minutes} each target runs for so long; docs/FUZZING.md.
 */
class FuzzTest {
  private static final Path KEPT = Path.of("src/test/resources/fuzz");
  private static final Path WORK = Path.of("target/fuzz");
  private static final int SHORT_RUN = 2_000;

  static Stream<Arguments> kept() throws IOException {
    List<Arguments> kept = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.values()) {
      for (Path file : inputs(target)) {
        kept.add(arguments(target, file.getFileName().toString()));
      }
    }
    return kept.stream();
  }

  private static List<Path> inputs(FuzzTarget target) throws IOException {
    try (Stream<Path> files = Files.list(KEPT.resolve(target.folder()))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("kept")
  void whatWasKeptHolds(FuzzTarget target, String file) throws Exception {
    target.take(Files.readAllBytes(KEPT.resolve(target.folder()).resolve(file)));
  }

  /** By number of runs and seed rather than by time, so that it is the same on every machine. */
  @Test
  void aShortRunOfAllTargetsFindsNothing(@TempDir Path seeds)
      throws IOException, InterruptedException {
    List<FuzzTarget> targets = List.of(FuzzTarget.values());
    for (FuzzTarget target : targets) {
      for (Path file : inputs(target)) {
        byte[] input = Files.readAllBytes(file);
        byte[] chosen = new byte[input.length + 1];
        chosen[0] = (byte) targets.indexOf(target);
        System.arraycopy(input, 0, chosen, 1, input.length);
        Files.write(seeds.resolve(target.folder() + "-" + file.getFileName()), chosen);
      }
    }

    String log = fuzz("", "-runs=" + SHORT_RUN, "-seed=1", seeds.toString());

    assertThat(log).contains("Done " + SHORT_RUN + " runs");
  }

  @ParameterizedTest
  @EnumSource
  @EnabledIfSystemProperty(named = "fuzz.minutes", matches = "[0-9]+")
  void aLongRunFindsNothing(FuzzTarget target) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(WORK.resolve("corpus").resolve(target.folder()));

    String log =
        fuzz(
            target.name(),
            "-max_total_time=" + 60 * Integer.getInteger("fuzz.minutes"),
            corpus.toString(),
            KEPT.resolve(target.folder()).toString());

    System.out.printf("%s: %s%n", target, log.lines().reduce("", (before, line) -> line));
  }

  /** Runs Jazzer by itself: it changes classes as they are loaded. */
  private static String fuzz(String target, String... options)
      throws IOException, InterruptedException {
    Path found = Files.createDirectories(WORK.resolve("found"));
    Path log = WORK.resolve("log-" + (target.isEmpty() ? "all" : target) + ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfuzz.target=" + target,
                "-cp",
                TestClassPath.get(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzEntry.class.getName(),
                "--instrumentation_includes=org.portolan.**",
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                // It would be told the memory of the JVM that starts it; -Xmx bounds its own.
                "-rss_limit_mb=0",
                "-max_len=4096"));
    command.addAll(Arrays.asList(options));
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    String told = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(code).as(told).isZero();
    return told;
  }
}
