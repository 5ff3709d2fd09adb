package org.portolan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.Values;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much of a list to print, and how. */
final class PageOptions {
  private static final int USUAL = 20;
  private static final int MOST = 200;

  @Mixin private JsonOption json = new JsonOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many, 1 to 200 (default 20).")
  private List<String> limit = List.of();

  @Option(
      names = "--cursor",
      paramLabel = "NEXT",
      description = "With --json: the 'next' of the page before.")
  private List<String> cursor = List.of();

  /** Whether JSON is asked for. */
  boolean json() {
    return json.isAsked();
  }

  /** How many to print as text. */
  int limit() {
    if (!cursor.isEmpty()) {
      throw new BadQuestion.BadValue("--cursor", cursor.get(0), "--json beside it");
    }
    return limit.isEmpty() ? USUAL : Values.number("--limit", limit.get(0), 1, MOST);
  }

  /** The values by the names of the parameters in REST; the map can be added to. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("limit", limit);
    values.put("cursor", cursor);
    return values;
  }
}
