package org.portolan.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.portolan.web.contract.Example;
import org.portolan.web.contract.Examples;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Makes requests from the committed description: as it allows, and spoilt in one way. */
final class RequestGenerator {
  private static final List<String> METHODS =
      List.of("POST", "PUT", "DELETE", "PATCH", "QUERY", "PROPFIND", "get");
  private static final List<String> ACCEPTS =
      List.of("text/html", "image/png", "nonsense", "application/xml;q=1", "*", "a/b;;", "\u00ff");
  private static final List<String> HEADERS =
      List.of(
          "Accept: */*",
          "Accept-Language: xx;q=9",
          "Accept-Encoding: br, ;q=",
          "Content-Type: multipart/form-data",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: \u0001/;",
          "If-None-Match: W/\"x\", *",
          "Range: bytes=-1",
          "Cookie: a=b; =",
          "Origin: null",
          "X-HTTP-Method-Override: DELETE");

  private final JsonNode api = Committed.document();
  private final List<Operation> operations = new ArrayList<>();
  private final Random random;
  private final Supplier<String> keyToLoad;
  private final OddTexts texts;
  private final List<String> archives;

  /** An operation of the description. */
  private record Operation(String path, String method, JsonNode described) {}

  RequestGenerator(long seed, Supplier<String> keyToLoad) {
    this.random = new Random(seed);
    this.keyToLoad = keyToLoad;
    this.texts = new OddTexts(random);
    this.archives =
        Examples.read().list().stream()
            .map(Example::request)
            .filter(request -> !request.files().isEmpty())
            .map(request -> new String(request.archive(), StandardCharsets.ISO_8859_1))
            .toList();
    api.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            operations.add(
                                new Operation(
                                    path.getKey(), operation.getKey(), operation.getValue()))));
  }

  int operations() {
    return operations.size();
  }

  GeneratedRequest next(int number) {
    Operation operation = operations.get(number % operations.size());
    Map<String, List<String>> values = values(operation);
    String method = operation.method().toUpperCase(Locale.ROOT);
    String path = path(operation, values);
    String body = method.equals("POST") ? one(archives) : "";
    String headers = method.equals("POST") ? loading("application/zip") : "";
    GeneratedRequest good =
        new GeneratedRequest(method, path, query(values), headers, body, false, "as described");
    return random.nextInt(3) == 0 ? good : spoilt(good, operation, values);
  }

  private GeneratedRequest spoilt(
      GeneratedRequest good, Operation operation, Map<String, List<String>> values) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> new SpoiltValue(random, texts).of(good, parameters(operation), values, this);
      case 2 -> with(good, good.query() + "&" + texts.raw(), false, "an odd query");
      case 3 ->
          with(good, good.query() + "&" + texts.encoded() + "x=1", true, "an unknown parameter");
      case 4 ->
          new GeneratedRequest(
              one(METHODS),
              good.path(),
              good.query(),
              good.headers(),
              good.body(),
              false,
              "method");
      case 5 -> withHeaders(good, "Accept: " + one(ACCEPTS) + "\r\n", "accept");
      case 6 -> withHeaders(good, one(HEADERS) + "\r\n", "a header");
      default ->
          good.method().equals("POST")
              ? withBody(good)
              : new GeneratedRequest(
                  good.method(),
                  good.path() + texts.raw(),
                  good.query(),
                  good.headers(),
                  good.body(),
                  false,
                  "an odd path");
    };
  }

  private GeneratedRequest withBody(GeneratedRequest good) {
    StringBuilder body = new StringBuilder(good.body());
    switch (random.nextInt(3)) {
      case 0 -> body = new StringBuilder("[".repeat(random.nextInt(100_000)));
      case 1 -> {
        for (int times = 0; times < 8; times++) {
          body.setCharAt(random.nextInt(body.length()), (char) random.nextInt(256));
        }
      }
      default -> body.setLength(random.nextInt(body.length()));
    }
    String type = random.nextBoolean() ? "application/zip" : one(ACCEPTS);
    return new GeneratedRequest(
        good.method(),
        good.path(),
        good.query(),
        loading(type),
        body.toString(),
        false,
        "an odd body");
  }

  private String loading(String type) {
    return "Authorization: Bearer %s\r\nContent-Type: %s\r\n".formatted(keyToLoad.get(), type);
  }

  private static GeneratedRequest withHeaders(GeneratedRequest good, String more, String what) {
    return new GeneratedRequest(
        good.method(), good.path(), good.query(), good.headers() + more, good.body(), false, what);
  }

  GeneratedRequest with(GeneratedRequest good, String query, boolean mustFail, String what) {
    return new GeneratedRequest(
        good.method(), good.path(), query, good.headers(), good.body(), mustFail, what);
  }

  private Map<String, List<String>> values(Operation operation) {
    Map<String, List<String>> values = new java.util.LinkedHashMap<>();
    for (JsonNode parameter : parameters(operation)) {
      if (parameter.path("required").asBoolean() || random.nextInt(4) == 0) {
        values.put(parameter.path("name").asString(), good(parameter));
      }
    }
    return values;
  }

  /** Values that the schema allows: the example, a word of its own, or a number within bounds. */
  private List<String> good(JsonNode parameter) {
    JsonNode schema = resolved(parameter.path("schema"));
    boolean many = schema.path("type").asString().equals("array");
    JsonNode value = many ? resolved(schema.path("items")) : schema;
    List<String> values = new ArrayList<>();
    for (int times = many ? random.nextInt(3) : 0; times >= 0; times--) {
      if (value.has("enum")) {
        values.add(value.path("enum").get(random.nextInt(value.path("enum").size())).asString());
      } else if (value.path("type").asString().equals("integer")) {
        int least = value.path("minimum").asInt();
        int most = value.path("maximum").asInt();
        values.add(Integer.toString(least + random.nextInt(Math.min(most - least + 1, 300))));
      } else if (value.path("type").asString().equals("boolean")) {
        values.add(Boolean.toString(random.nextBoolean()));
      } else if (value.path("format").asString("").equals("edtf")) {
        values.add(one(OddTexts.DATES));
      } else {
        JsonNode example = parameter.path("example");
        values.add(
            random.nextInt(3) == 0
                ? one(OddTexts.NAMES)
                : example.isArray() ? example.get(0).asString() : example.asString());
      }
    }
    return values;
  }

  JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? api.at(schema.path("$ref").asString().substring(1)) : schema;
  }

  private static Iterable<JsonNode> parameters(Operation operation) {
    return operation.described().path("parameters");
  }

  private static String path(Operation operation, Map<String, List<String>> values) {
    List<String> id = values.remove("id");
    return id == null
        ? operation.path()
        : operation.path().replace("{id}", UriUtils.encode(id.get(0), "UTF-8"));
  }

  String query(Map<String, List<String>> values) {
    List<String> pairs = new ArrayList<>();
    values.forEach(
        (name, all) ->
            all.forEach(value -> pairs.add(name + "=" + UriUtils.encode(value, "UTF-8"))));
    return String.join("&", pairs);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
