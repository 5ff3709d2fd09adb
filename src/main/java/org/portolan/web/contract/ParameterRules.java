package org.portolan.web.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what values parameters can have that mean the same at every operation, with an example of
 * each. What differs from operation to operation stands there.
 */
final class ParameterRules {
  private static final Set<String> DATES =
      Set.of("asOf", "departAfter", "departBefore", "arriveBefore", "on");

  private static final Map<String, String> PATTERNS =
      Map.of(
          "cursor", "^[A-Za-z0-9_-]+$",
          "country", "^[A-Za-z]{2}$",
          "imo", "^(IMO ?)?[0-9]{7}$",
          "grade", "^[A-Fa-f][1-6]$",
          "maxLegs", "^([1-9]|1[0-2]|ANY)$");

  private static final Map<String, Object> EXAMPLES =
      Map.ofEntries(
          Map.entry("basis", List.of("TOLD")),
          Map.entry("certainty", "POSSIBLE"),
          Map.entry("cite", "MARKDOWN"),
          Map.entry("decisions", "NONE"),
          Map.entry("deprecated", true),
          Map.entry("detail", "FULL"),
          Map.entry("dryRun", true),
          Map.entry("exclude", List.of("white-house")),
          Map.entry("explain", true),
          Map.entry("format", "GEOJSON"),
          Map.entry("from", "Najin"),
          Map.entry("group", "NONE"),
          Map.entry("includeLinks", true),
          Map.entry("limit", 5),
          Map.entry("maxLegs", "4"),
          Map.entry("minOrigins", 1),
          Map.entry("mode", List.of("SEA", "RAIL")),
          Map.entry("q", "Rajim"),
          Map.entry("rank", "LEGS"),
          Map.entry("timing", "CERTAIN"),
          Map.entry("to", "Tikhoretsk"),
          Map.entry("verdict", "DIFFER"),
          Map.entry("via", List.of("Dunay")));

  private final Examples examples;

  ParameterRules(Examples examples) {
    this.examples = examples;
  }

  void complete(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(parameter -> complete(parameter, operation));
    }
  }

  private void complete(Parameter parameter, Operation operation) {
    String name = parameter.getName();
    Schema<?> schema = parameter.getSchema();
    if (schema.getItems() != null) {
      parameter.setExample(EXAMPLES.get(name));
      bound(schema.getItems(), name);
      return;
    }
    if (parameter.getExample() == null) {
      parameter.setExample(example(name, operation));
    }
    bound(schema, name);
  }

  private static void bound(Schema<?> schema, String name) {
    if (PATTERNS.containsKey(name)) {
      schema.setPattern(PATTERNS.get(name));
    } else if (DATES.contains(name)) {
      schema.setFormat("edtf");
    } else if (isText(schema) && schema.getEnum() == null && schema.getPattern() == null) {
      // Blank is refused: it would be another question than none.
      schema.setPattern("\\S");
    }
  }

  private Object example(String name, Operation operation) {
    return name.equals("cursor")
        ? examples.findCursor(operation.getOperationId()).orElse("")
        : EXAMPLES.getOrDefault(name, "");
  }

  private static boolean isText(Schema<?> schema) {
    return schema.getTypes() != null && schema.getTypes().contains("string");
  }
}
