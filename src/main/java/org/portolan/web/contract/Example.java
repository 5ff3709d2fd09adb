package org.portolan.web.contract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request and what is answered to it over the bundled case. One file is one example; its name is
 * {@code OPERATION.STATUS.json}, or {@code OPERATION.STATUS.NAME.json} where there are several.
 *
 * @param operation the id of the operation, or {@link #EVERY} for one that stands for all of them
 * @param status the status of the answer
 * @param name tells it from others of the same operation and status; empty for the only one
 * @param summary what the example shows
 * @param request what is sent
 * @param mediaType that of the answer, without parameters
 * @param link the header Link of the answer; null where it has none
 * @param body the answer: JSON as it is, anything else as a text
 */
public record Example(
    String operation,
    int status,
    String name,
    String summary,
    ExampleRequest request,
    String mediaType,
    @Nullable String link,
    JsonNode body) {
  /** Stands for every operation. */
  public static final String EVERY = "every";

  private static final int WITH_NAME = 3;

  /**
   * Reads an example.
   *
   * @param file the name of its file, without {@code .json}
   * @param content the content of the file
   * @return the example
   * @throws IllegalArgumentException if the name is none of an example
   */
  static Example read(String file, JsonNode content) {
    String[] parts = file.split("\\.", WITH_NAME);
    if (parts.length < 2) {
      throw new IllegalArgumentException(
          "The example '%s' has no status in its name; expected OPERATION.STATUS.json"
              .formatted(file));
    }
    return new Example(
        parts[0],
        Integer.parseInt(parts[1]),
        parts.length == WITH_NAME ? parts[2] : "",
        text(content, "summary"),
        ExampleRequest.read(
            text(content, "request"), content.path("headers"), content.path("files")),
        text(content, "mediaType"),
        content.path("link").stringValueOpt().orElse(null),
        content.path("body"));
  }

  private static String text(JsonNode content, String key) {
    return Objects.requireNonNull(content.path(key).stringValue(), key);
  }

  /**
   * Whether it shows what the bundled case alone does not, and its summary says what was added.
   *
   * @return whether there is an "as if" in the summary
   */
  public boolean isSupposed() {
    return summary.contains("as if");
  }

  /**
   * The name of its file.
   *
   * @return the name, without {@code .json}
   */
  public String file() {
    return operation + "." + status + (name.isEmpty() ? "" : "." + name);
  }

  /** The answer as maps and lists, since springdoc writes JSON by another Jackson. */
  Object plainBody() {
    return JsonMapper.shared().convertValue(body, Object.class);
  }

  /**
   * The name under which the description holds it.
   *
   * @return the name, or {@code case} for the only one
   */
  String key() {
    return name.isEmpty() ? "case" : name;
  }
}
