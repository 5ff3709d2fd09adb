package org.portolan.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Person;
import org.portolan.usecase.access.Right;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists, adds and removes the people who log in with a password. */
@Command(
    name = "people",
    description = {
      "Lists the people who log in with a name and password, or adds and removes them.",
      "A running server knows of it at once. The passwords are kept hashed."
    },
    mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {
  private final Supplier<Access> access;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  PeopleCommand(Supplier<Access> access, PrintWriter out) {
    this.access = access;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (json.isAsked()) {
      out.print(
          Json.of(
              Map.of(
                  "people",
                  access.get().list().people().stream().map(PeopleCommand::json).toList())));
      out.flush();
      return ExitCode.DONE;
    }
    for (Person person : access.get().list().people()) {
      out.printf(
          "%-4s  since %s  %s%n",
          person.right(), person.made().atZone(ZoneOffset.UTC).toLocalDate(), person.name());
    }
    if (access.get().list().people().isEmpty()) {
      out.println("There is nobody; 'portolan people add NAME' adds somebody.");
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static Map<String, Object> json(Person person) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", person.name());
    values.put("right", person.right());
    values.put("since", person.made().toString());
    return values;
  }

  /** Adds somebody. */
  @Command(
      name = "add",
      description = {
        "Adds somebody, or gives them another password or right.",
        "The password is asked for on a terminal, else it is the first line of the input."
      },
      mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = "NAME", description = "The name to log in with.") String name,
      @Option(
              names = "--right",
              defaultValue = "READ",
              description = "READ (default), or LOAD, which can read too.")
          Right right)
      throws IOException {
    access.get().addPerson(name, right, password());
    out.printf("%s may log in, right %s.%n", name, right);
    out.flush();
    return ExitCode.DONE;
  }

  // Later Java machines have a console without a terminal: then the input is read as it comes.
  @SuppressWarnings("SystemConsoleNull")
  private static String password() throws IOException {
    Console console = System.console();
    if (console != null) {
      return typed(console, "Password: ");
    }
    // The input is read no further, and belongs to the process.
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return Optional.ofNullable(input.readLine())
        .orElseThrow(
            () ->
                new BadQuestion.BadValue("password", "", "a password as the first line of input"));
  }

  private static String typed(Console console, String prompt) {
    String password = String.valueOf(console.readPassword(prompt));
    if (!password.equals(String.valueOf(console.readPassword("Once more: ")))) {
      throw new BadQuestion.BadValue("password", "…", "the same password twice");
    }
    return password;
  }

  /** Removes somebody. */
  @Command(
      name = "remove",
      description = "Removes somebody: they cannot log in any more.",
      mixinStandardHelpOptions = true)
  int remove(@Parameters(paramLabel = "NAME", description = "The name, as listed.") String name) {
    access.get().removePerson(name);
    out.printf("%s is removed.%n", name);
    out.flush();
    return ExitCode.DONE;
  }
}
