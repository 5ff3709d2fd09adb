package org.portolan;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.portolan.cli.PortolanCommand;
import org.portolan.cli.Terminal;
import org.portolan.cli.Workplace;
import org.portolan.usecase.access.Access;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Portolan's entry point. */
@SpringBootApplication
public class Portolan {
  /** Settings are {@code --a.b=value}; everything else is a command's. */
  private static final Predicate<String> IS_SETTING =
      Pattern.compile("--[a-z0-9-]+(\\.[a-z0-9-]+)+=.*", Pattern.DOTALL).asMatchPredicate();

  /** Made by Spring. */
  public Portolan() {}

  /**
   * Runs a command, or serves if there is none, and ends the Java machine with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String... arguments) {
    // People's names of places need UTF-8 whatever the machine's own encoding is.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  static int run(PrintStream out, PrintStream err, String... arguments) {
    String[] settings = Arrays.stream(arguments).filter(IS_SETTING).toArray(String[]::new);
    String[] command = Arrays.stream(arguments).filter(IS_SETTING.negate()).toArray(String[]::new);
    boolean terminal = Terminal.isThere();
    Workplace workplace =
        new Workplace(
            () -> Serving.untilStopped(settings, out),
            () -> OpenDesk.open(settings),
            () -> OpenDesk.openWithRest(settings),
            () -> OpenDesk.openUnfilled(settings),
            () -> new Access(Settings.read(settings).accessFile(), Clock.systemUTC()),
            () -> Settings.read(settings).audit(),
            new AtTheOffice(settings, terminal, out, err),
            terminal);
    return PortolanCommand.of(
            workplace,
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true, StandardCharsets.UTF_8))
        .execute(command);
  }
}
