package org.portolan.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Where two JSON documents differ, a line each, by JSON Pointer (RFC 6901). */
final class Difference {
  private static final int SHOWN = 120;

  private final List<String> lines = new ArrayList<>();

  private Difference() {}

  static List<String> between(JsonNode committed, JsonNode served) {
    Difference found = new Difference();
    found.compare("", committed, served);
    return found.lines;
  }

  private void compare(String at, JsonNode committed, JsonNode served) {
    if (committed.equals(served)) {
      return;
    }
    if (committed.isObject() && served.isObject()) {
      Set<String> keys = new LinkedHashSet<>(committed.propertyNames());
      keys.addAll(served.propertyNames());
      for (String key : keys) {
        String below = at + "/" + key.replace("~", "~0").replace("/", "~1");
        compare(below, committed.path(key), served.path(key));
      }
    } else if (committed.isArray() && served.isArray()) {
      for (int i = 0; i < Math.max(committed.size(), served.size()); i++) {
        compare(at + "/" + i, committed.path(i), served.path(i));
      }
    } else {
      lines.add("%s: committed %s, served %s".formatted(at, shown(committed), shown(served)));
    }
  }

  private static String shown(JsonNode value) {
    String text = value.isMissingNode() ? "nothing" : value.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
