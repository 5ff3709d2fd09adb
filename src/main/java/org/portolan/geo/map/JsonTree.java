package org.portolan.geo.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON value. What is not there is {@link #NOTHING}, without items and with an empty text.
 *
 * @param value a map of names to trees, a list of trees, a number as Double, or a text
 */
record JsonTree(Object value) {
  static final JsonTree NOTHING = new JsonTree("");

  /** Reads the value that the parser stands at, to its end. */
  static JsonTree read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<JsonTree> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser));
      }
      return new JsonTree(items);
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonTree> properties = new HashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        properties.put(name, read(parser));
      }
      return new JsonTree(properties);
    }
    return new JsonTree(token.isNumeric() ? (Object) parser.getDoubleValue() : parser.getString());
  }

  JsonTree get(String name) {
    return value instanceof Map<?, ?> map && map.get(name) instanceof JsonTree found
        ? found
        : NOTHING;
  }

  List<JsonTree> items() {
    return value instanceof List<?> list
        ? list.stream().map(JsonTree.class::cast).toList()
        : List.of();
  }

  double number() {
    return value instanceof Double number ? number : Double.NaN;
  }

  String text() {
    return value instanceof String text ? text : "";
  }
}
