package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script's comment says of it before its first statement, or before an empty comment line.
 *
 * @param parts what stands behind Purpose, Parameters, Columns and Order, in one line each
 * @param examples the lines of Example, such as {@code :param km => 50.0;}
 */
record ScriptHeader(Map<String, String> parts, List<String> examples) {
  private static final Pattern PART = Pattern.compile("// (\\w+):(?: (.*))?");
  private static final Pattern EXAMPLE = Pattern.compile("//   (:param \\w+ => .+;)");
  private static final Pattern PARAM = Pattern.compile(":param (\\w+) => (.+);");

  static ScriptHeader of(CypherScript script) {
    Map<String, String> parts = new LinkedHashMap<>();
    List<String> examples = new ArrayList<>();
    String name = "";
    for (String line : script.text().lines().takeWhile(l -> l.startsWith("// ")).toList()) {
      Matcher part = PART.matcher(line);
      Matcher example = EXAMPLE.matcher(line);
      if (example.matches()) {
        examples.add(example.group(1));
      } else if (part.matches()) {
        name = part.group(1);
        parts.put(name, part.group(2) == null ? "" : part.group(2));
      } else {
        parts.merge(name, line.substring(2).strip(), (one, more) -> one + " " + more);
      }
    }
    return new ScriptHeader(parts, examples);
  }

  String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** The parameters of the example with their values as Cypher. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String example : examples) {
      Matcher param = PARAM.matcher(example);
      if (param.matches()) {
        values.put(param.group(1), param.group(2));
      }
    }
    return values;
  }
}
