package org.portolan.cli;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Small JSON of commands that REST has no question for. */
final class Json {
  private Json() {}

  /** One object on one line, its keys in the order of the map. */
  static String of(Map<String, ?> values) {
    return JsonMapper.shared().writeValueAsString(values) + "\n";
  }
}
