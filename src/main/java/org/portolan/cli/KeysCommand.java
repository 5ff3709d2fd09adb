package org.portolan.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.ApiKey;
import org.portolan.usecase.access.Right;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists, makes and takes back the keys of programs. */
@Command(
    name = "keys",
    description = {
      "Lists the keys that programs show to be let in, or makes and revokes them.",
      "A running server knows of it at once. The keys are kept hashed."
    },
    mixinStandardHelpOptions = true)
final class KeysCommand implements Callable<Integer> {
  private final Supplier<Access> access;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  KeysCommand(Supplier<Access> access, PrintWriter out) {
    this.access = access;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (json.isAsked()) {
      out.print(
          Json.of(
              Map.of("keys", access.get().list().keys().stream().map(KeysCommand::json).toList())));
      out.flush();
      return ExitCode.DONE;
    }
    for (ApiKey key : access.get().list().keys()) {
      out.printf(
          "%s  %-4s  made %s%s  %s%n",
          key.id(),
          key.right(),
          key.made().atZone(ZoneOffset.UTC).toLocalDate(),
          key.expires() == null ? "" : "  expires " + key.expires(),
          key.name());
    }
    if (access.get().list().keys().isEmpty()) {
      out.println("There are no keys; 'portolan keys make NAME' makes one.");
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static Map<String, @Nullable Object> json(ApiKey key) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("id", key.id());
    values.put("name", key.name());
    values.put("right", key.right());
    values.put("made", key.made().toString());
    values.put("expires", key.expires() == null ? null : key.expires().toString());
    return values;
  }

  /** Makes a key, and prints it once. */
  @Command(
      name = "make",
      description = "Makes a key and prints it; it cannot be shown again.",
      mixinStandardHelpOptions = true)
  int make(
      @Parameters(paramLabel = "NAME", description = "What it is for.") String name,
      @Option(
              names = "--right",
              defaultValue = "READ",
              description = "READ (default), or LOAD, which can read too.")
          Right right,
      @Option(
              names = "--expires",
              paramLabel = "DATE",
              description =
                  "The first day (UTC) on which it is no longer good, such as 2027-01-01.")
          @Nullable String expires,
      @Option(names = "--json", description = "Prints JSON alone.") boolean asJson) {
    Access.Made made = access.get().makeKey(name, right, end(expires));
    if (asJson) {
      Map<String, @Nullable Object> answer = json(made.kept());
      answer.put("key", made.key());
      out.print(Json.of(answer));
      out.flush();
      return ExitCode.DONE;
    }
    out.println(made.key());
    out.printf(
        "Key %s, right %s. Send it as: Authorization: Bearer %s…%n",
        made.kept().id(), right, ApiKey.PREFIX);
    out.flush();
    return ExitCode.DONE;
  }

  private static Optional<Instant> end(@Nullable String date) {
    if (date == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException e) {
      throw new BadQuestion.BadValue("--expires", date, "a day such as 2027-01-01");
    }
  }

  /** Takes a key back. */
  @Command(
      name = "revoke",
      description = "Takes a key back: it lets nobody in any more.",
      mixinStandardHelpOptions = true)
  int revoke(@Parameters(paramLabel = "ID", description = "The key's id, as listed.") String id) {
    access.get().revokeKey(id);
    out.printf("Key %s is revoked.%n", id);
    out.flush();
    return ExitCode.DONE;
  }
}
