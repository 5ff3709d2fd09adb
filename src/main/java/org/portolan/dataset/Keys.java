package org.portolan.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One YAML mapping, read by its keys. Its owner's name, such as "a claim", stands in the faults.
 */
final class Keys {
  private final Node.Fields fields;
  private final String owner;
  private final Faults faults;

  private Keys(Node.Fields fields, String owner, Faults faults) {
    this.fields = fields;
    this.owner = owner;
    this.faults = faults;
  }

  /** Takes a node for a mapping; a fault and empty if it is none. Unknown keys are faults. */
  static Optional<Keys> of(Node node, String owner, List<String> known, Faults faults) {
    if (!(node instanceof Node.Fields fields)) {
      faults.add(found(node, owner).fault("a mapping with the keys " + String.join(", ", known)));
      return Optional.empty();
    }
    fields
        .fields()
        .forEach(
            (key, field) -> {
              if (!known.contains(key)) {
                faults.add(
                    new Value(field.at(), "key", key)
                        .fault(
                            "a key of %s: %s".formatted(owner, String.join(", ", known)),
                            Nearest.to(key, known)));
              }
            });
    return Optional.of(new Keys(fields, owner, faults));
  }

  /** Quotes a node that is not what it should be. */
  static Value found(Node node, String what) {
    return node instanceof Node.Scalar scalar && !scalar.text().isEmpty()
        ? new Value(node.at(), what, scalar.text())
        : new Value(
            node.at(),
            node instanceof Node.Scalar ? what + " without a value" : what + " as " + node.form(),
            "");
  }

  Position at() {
    return fields.at();
  }

  Set<String> present() {
    return fields.fields().keySet();
  }

  /** Finds where a key stands. */
  Optional<Position> findAt(String key) {
    return Optional.ofNullable(fields.fields().get(key)).map(Node.Field::at);
  }

  Optional<Node> find(String key) {
    return Optional.ofNullable(fields.fields().get(key)).map(Node.Field::value);
  }

  /** Requires a key; a fault if it is absent. */
  Optional<Node> require(String key, String expected) {
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      faults.add(at(), "%s without '%s'".formatted(owner, key), expected);
    }
    return node;
  }

  /** Finds a text. */
  Optional<Value> text(String key) {
    return find(key).flatMap(node -> text(node, key, "a text"));
  }

  /** Requires a text. */
  Optional<Value> requireText(String key, String expected) {
    return require(key, expected).flatMap(node -> text(node, key, expected));
  }

  /** Finds a list of texts, none of them empty; each item's label is the key. */
  List<Value> texts(String key, String expected) {
    return find(key).map(node -> texts(node, key, expected)).orElse(List.of());
  }

  private List<Value> texts(Node node, String key, String expected) {
    List<Value> texts = new ArrayList<>();
    for (Node item : items(node, key, expected)) {
      text(item, key, "text in " + expected).ifPresent(texts::add);
    }
    return texts;
  }

  /** Finds a text, or a list of them. */
  List<Value> oneOrMore(String key, String expected) {
    return find(key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> text(node, key, expected).stream().toList())
        .orElseGet(() -> texts(key, expected));
  }

  /** Takes a node for a list with something in it. */
  List<Node> items(Node node, String key, String expected) {
    if (!(node instanceof Node.Items items)) {
      faults.add(found(node, key).fault(expected));
      return List.of();
    }
    if (items.nodes().isEmpty()) {
      faults.add(node.at(), key + " as an empty list", expected + ", or no such key");
    }
    return items.nodes();
  }

  /** Takes a node for a text that is not empty. */
  Optional<Value> text(Node node, String key, String expected) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
      return Optional.of(new Value(scalar.at(), key, scalar.text()));
    }
    faults.add(found(node, key).fault(expected));
    return Optional.empty();
  }

  /** Takes a node for a number written in a given form. */
  Optional<Value> number(Node node, String key, Pattern form, String expected) {
    if (node instanceof Node.Scalar scalar
        && scalar.type() == Node.Scalar.Type.NUMBER
        && form.matcher(scalar.text()).matches()) {
      return Optional.of(new Value(scalar.at(), key, scalar.text()));
    }
    faults.add(found(node, key).fault(expected));
    return Optional.empty();
  }

  /** Finds a truth value. */
  Optional<Boolean> flag(String key) {
    return find(key)
        .flatMap(
            node -> {
              if (node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.BOOLEAN) {
                return Optional.of(Boolean.valueOf(scalar.text()));
              }
              faults.add(found(node, key).fault("true or false"));
              return Optional.empty();
            });
  }
}
