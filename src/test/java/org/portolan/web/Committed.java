package org.portolan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.portolan.web.contract.Example;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description and the examples as they are committed. With {@code -Dcontract=write} they are
 * written anew by {@link ContractTest} instead of compared.
 */
final class Committed {
  static final Path DOCUMENT = Path.of("docs/openapi.json");
  static final String HOW =
      "if the change is meant, write it anew: mvn test -Dtest=ContractTest -Dcontract=write";

  private static final Path EXAMPLES = Path.of("src/main/resources/openapi/examples");
  private static final JsonMapper JSON = JsonMapper.shared();

  private Committed() {}

  static boolean isToBeWritten() {
    return "write".equals(System.getProperty("contract"));
  }

  static JsonNode document() {
    try {
      return JSON.readTree(Files.readString(DOCUMENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(JsonNode document) {
    write(DOCUMENT, document);
  }

  /** Writes an example with another body, also to where the running tests read it. */
  static void write(Example example, String mediaType, @Nullable String link, JsonNode body) {
    ObjectNode content = JSON.createObjectNode();
    content.put("summary", example.summary()).put("request", example.request().line());
    put(content, "headers", example.request().headers());
    put(content, "files", example.request().files());
    content.put("mediaType", mediaType);
    if (link != null) {
      content.put("link", link);
    }
    content.set("body", body);
    String name = example.file() + ".json";
    write(EXAMPLES.resolve(name), content);
    write(read("openapi/examples").resolve(name), content);
  }

  private static void put(ObjectNode content, String key, Map<String, String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(content.putObject(key)::put);
    }
  }

  private static Path read(String folder) {
    try {
      return Path.of(
          Objects.requireNonNull(Example.class.getClassLoader().getResource(folder)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, JsonNode content) {
    try {
      Files.writeString(file, pretty(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same text on every machine, a key a line, so that a difference is seen where it is. */
  static String pretty(JsonNode content) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JSON.writer().with(printer).writeValueAsString(content) + "\n";
  }
}
