package org.portolan.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of YAML, and where it stands. */
sealed interface Node {
  Position at();

  /** Says in a word what sort of thing it is. */
  String form();

  /**
   * A scalar.
   *
   * @param at where it starts
   * @param text its text, without blanks around it; empty for nothing
   * @param type what YAML takes it for
   */
  record Scalar(Position at, String text, Type type) implements Node {
    /** What YAML takes a scalar for. */
    enum Type {
      TEXT,
      NUMBER,
      BOOLEAN
    }

    @Override
    public String form() {
      return "a text";
    }
  }

  /** A list. */
  record Items(Position at, List<Node> nodes) implements Node {
    public Items {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String form() {
      return "a list";
    }
  }

  /** A mapping, in the order of the file. */
  record Fields(Position at, Map<String, Field> fields) implements Node {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String form() {
      return "a mapping";
    }
  }

  /** A key's place and its value. */
  record Field(Position at, Node value) {}
}
