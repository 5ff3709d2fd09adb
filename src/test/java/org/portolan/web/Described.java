package org.portolan.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether an answer is as the committed description has it: status, type, headers and schema. */
public final class Described {
  private static final List<String> HEADERS =
      List.of(
          "ETag",
          "Link",
          "Retry-After",
          "WWW-Authenticate",
          "Cache-Control",
          "Portolan-Revision",
          "Portolan-Snapshot",
          "Portolan-Partial",
          "Content-Disposition");

  private static final JsonNode API = Committed.document();
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Described() {}

  /** What of an answer is not described; empty where all is, or the address is none of ours. */
  static List<String> faults(
      String method, String uri, MockHttpServletResponse answer, String body) {
    return faults(
        method,
        uri,
        answer.getStatus(),
        answer::containsHeader,
        Optional.ofNullable(answer.getContentType()),
        body);
  }

  /**
   * What of an answer that came over the wire is not described.
   *
   * @param answer the answer
   * @return a line each; empty where all is described, or the address is none of ours
   */
  public static List<String> faults(HttpResponse<String> answer) {
    return faults(
        answer.request().method(),
        answer.uri().getPath(),
        answer.statusCode(),
        name -> answer.headers().firstValue(name).isPresent(),
        answer.headers().firstValue("Content-Type"),
        answer.body());
  }

  /** What of an answer is not described, whatever it came over. */
  static List<String> faults(
      String method,
      String uri,
      int status,
      Predicate<String> hasHeader,
      Optional<String> type,
      String body) {
    String operation =
        "/paths/" + findPath(uri).orElse("").replace("/", "~1") + "/" + lower(method);
    if (API.at(operation).isMissingNode()) {
      return List.of();
    }
    String at = operation + "/responses/" + status;
    JsonNode response = API.at(at);
    if (response.has("$ref")) {
      at = response.path("$ref").asString().substring(1);
      response = API.at(at);
    }
    if (response.isMissingNode()) {
      return List.of("the status " + status + " is not described");
    }
    List<String> faults = new ArrayList<>();
    for (String header : HEADERS) {
      if (hasHeader.test(header) && !response.path("headers").has(header)) {
        faults.add("the header " + header + " is not described");
      }
    }
    if (type.isPresent()) {
      faults.addAll(content(at, response, type.get(), body));
    }
    return faults;
  }

  private static List<String> content(String at, JsonNode response, String type, String body) {
    MediaType sent = MediaType.parseMediaType(type);
    String media = sent.getType() + "/" + sent.getSubtype();
    if (!response.path("content").has(media)) {
      return List.of("the media type " + media + " is not described");
    }
    return media.endsWith("json")
        ? schemaFaults(at + "/content/" + media.replace("/", "~1") + "/schema", body)
        : List.of();
  }

  /** What of a problem is not as the schema of problems has it. */
  static List<String> problemFaults(String body) {
    return schemaFaults("/components/schemas/Problem", body);
  }

  /** A key that no schema names is a fault too. */
  private static List<String> schemaFaults(String schema, String body) {
    return SCHEMAS
        .computeIfAbsent(schema, Described::schema)
        .validate(body, InputFormat.JSON)
        .stream()
        .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
        .toList();
  }

  private static Schema schema(String pointer) {
    ObjectNode root = (ObjectNode) Committed.document();
    for (JsonNode described : root.path("components").path("schemas")) {
      if (described.has("properties")) {
        ((ObjectNode) described).put("additionalProperties", false);
      }
    }
    ObjectNode asked = root.objectNode();
    asked.set("components", root.path("components"));
    asked.set("allOf", root.arrayNode().add(root.at(pointer)));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(asked.toString());
  }

  private static Optional<String> findPath(String uri) {
    return Stream.concat(
            API.path("paths").propertyNames().stream().filter(uri::equals),
            API.path("paths").propertyNames().stream()
                .filter(path -> uri.matches(path.replace("{id}", "[^/]+"))))
        .findFirst();
  }

  private static String lower(String method) {
    return method.toLowerCase(java.util.Locale.ROOT);
  }
}
