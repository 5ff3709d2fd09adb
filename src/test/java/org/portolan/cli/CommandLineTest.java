package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.AccessFile;
import org.portolan.usecase.access.Right;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line as a whole: its help, its words, and what is done where. */
class CommandLineTest {
  private static final int DONE_THERE = 7;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private CommandLine line(boolean terminal) {
    return PortolanCommand.of(
        new Workplace(
            () -> 0,
            () -> {
              throw new IllegalStateException("no graph here");
            },
            () -> {
              throw new IllegalStateException("no REST here");
            },
            () -> {
              throw new IllegalStateException("no store here");
            },
            this::access,
            () -> folder.resolve("audit.jsonl"),
            arguments -> OptionalInt.of(DONE_THERE),
            terminal),
        new PrintWriter(out, true),
        new PrintWriter(err, true));
  }

  private Access access() {
    return new Access(new AccessFile(folder.resolve("access.json")), Clock.systemUTC());
  }

  static Stream<String> commands() {
    return everything(new CommandLineTest().line(false), "");
  }

  private static Stream<String> everything(CommandLine line, String path) {
    return line.getSubcommands().entrySet().stream()
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of((path + " " + one.getKey()).strip()),
                    everything(one.getValue(), path + " " + one.getKey())));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandTellsWhatItDoesAndWhatItEndsWith(String command) {
    int code = line(false).execute((command + " --help").split(" ", -1));

    assertThat(code).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .startsWith("Usage: portolan " + command + " ")
        .contains("Exit codes:")
        .contains("3   Portolan cannot run");
  }

  @Test
  void theHelpHasEveryCommandInItsGroup() {
    line(false).execute("--help");

    String help = out.toString();
    assertThat(help).containsSubsequence("Questions:", "Data:", "Running:", "Exit codes:");
    assertThat(help).doesNotContain("Further:");
    assertThat(line(false).getSubcommands().keySet())
        .allSatisfy(command -> assertThat(help).containsPattern("(?m)^  " + command + " "));
  }

  @Test
  void colorsAreOnATerminalAloneAndNotWhereNobodyWantsThem() {
    assertThat(Terminal.colours(true, null)).isEqualTo(Ansi.ON);
    assertThat(Terminal.colours(true, "")).isEqualTo(Ansi.ON);
    assertThat(Terminal.colours(true, "1")).isEqualTo(Ansi.OFF);
    assertThat(Terminal.colours(false, null)).isEqualTo(Ansi.OFF);
    line(false).execute("chain", "--help");
    assertThat(out.toString()).doesNotContain("\u001b");
  }

  @Test
  void aRightIsGivenInAnyLetterCase() {
    assertThat(line(false).execute("keys", "make", "a script", "--right=load")).isZero();

    assertThat(access().list().keys()).singleElement().matches(key -> key.right() == Right.LOAD);
  }

  @Test
  void keysAreListedAsJsonWithoutTheirSecrets() {
    line(false).execute("keys", "make", "a script", "--json");
    String made = out.toString();
    out.getBuffer().setLength(0);

    assertThat(line(false).execute("keys", "--json")).isZero();

    assertThat(made).startsWith("{\"id\":\"").contains("\"key\":\"").endsWith("}\n");
    assertThat(out.toString())
        .startsWith("{\"keys\":[{\"id\":\"")
        .contains("\"name\":\"a script\",\"right\":\"READ\",")
        .doesNotContain("\"key\"");
  }

  @Test
  void whatNeedsTheGraphIsDoneByTheServerAndNothingElse() {
    assertThat(line(false).execute("chain", "a", "b")).isEqualTo(DONE_THERE);
    assertThat(line(false).execute("load", "somewhere")).isEqualTo(DONE_THERE);
    assertThat(line(false).execute("keys")).isZero();
    assertThat(line(false).execute("chain", "--help")).isZero();
    assertThat(line(false).execute("chain", "--nonsense")).isEqualTo(ExitCode.USAGE);
    assertThat(line(false).execute("validate", folder.toString())).isEqualTo(ExitCode.NOT_SO);
  }

  @Test
  void faultsAreJsonWithTheTextForPeopleBesideIt() {
    assertThat(line(false).execute("validate", folder.toString(), "--json"))
        .isEqualTo(ExitCode.NOT_SO);

    assertThat(out.toString())
        .startsWith("{\"dataSet\":null,\"title\":null,\"sha256\":\"")
        .contains("\"faults\":[{\"file\":\"dataset.yaml\",\"line\":");
    assertThat(err.toString()).contains("fault");
  }
}
