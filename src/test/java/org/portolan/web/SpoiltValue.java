package org.portolan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Spoils one parameter of a request, in a way that its schema forbids or leaves open. */
final class SpoiltValue {
  private static final List<String> NO_NUMBERS =
      List.of("1.0", "1e3", "0x1", " 1", "٣", "99999999999999999999", "-2147483649", "NaN", "");

  private final Random random;
  private final OddTexts texts;

  SpoiltValue(Random random, OddTexts texts) {
    this.random = random;
    this.texts = texts;
  }

  GeneratedRequest of(
      GeneratedRequest good,
      Iterable<JsonNode> parameters,
      Map<String, List<String>> values,
      RequestGenerator generator) {
    List<JsonNode> inQuery = new ArrayList<>();
    parameters.forEach(
        parameter -> {
          if (parameter.path("in").asString().equals("query")) {
            inQuery.add(parameter);
          }
        });
    if (inQuery.isEmpty()) {
      return good;
    }
    JsonNode parameter = inQuery.get(random.nextInt(inQuery.size()));
    String name = parameter.path("name").asString();
    JsonNode schema = generator.resolved(parameter.path("schema"));
    Map<String, List<String>> spoilt = new LinkedHashMap<>(values);
    boolean single = !schema.path("type").asString().equals("array");
    if (parameter.path("required").asBoolean() && random.nextInt(4) == 0) {
      spoilt.remove(name);
      return generator.with(good, generator.query(spoilt), true, "without " + name);
    }
    if (single && random.nextInt(4) == 0) {
      spoilt.put(name, List.of("1", "1"));
      return generator.with(good, generator.query(spoilt), true, name + " twice");
    }
    if (random.nextInt(6) == 0) {
      spoilt.put(name, List.of(random.nextBoolean() ? "" : "  "));
      return generator.with(good, generator.query(spoilt), true, name + " blank");
    }
    switch (schema.path("type").asString()) {
      case "integer" -> {
        long below = schema.path("minimum").asLong() - 1 - random.nextInt(5);
        long above = schema.path("maximum").asLong() + 1 + random.nextInt(5);
        String value =
            random.nextInt(3) == 0
                ? NO_NUMBERS.get(random.nextInt(NO_NUMBERS.size()))
                : Long.toString(random.nextBoolean() ? below : above);
        spoilt.put(name, List.of(value));
        return generator.with(good, generator.query(spoilt), true, name + " out of bounds");
      }
      case "boolean" -> {
        spoilt.put(name, List.of(random.nextBoolean() ? "yes" : "TRUE"));
        return generator.with(good, generator.query(spoilt), true, name + " no boolean");
      }
      default -> {
        JsonNode value = single ? schema : generator.resolved(schema.path("items"));
        String odd = texts.text();
        spoilt.put(name, List.of(odd));
        // Nothing of the odd texts is a word of an enumeration.
        return generator.with(good, generator.query(spoilt), value.has("enum"), "an odd " + name);
      }
    }
  }
}
