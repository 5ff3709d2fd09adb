package org.portolan.neo4j.child.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nodes that one transaction touches, with their labels and ids before and after it. */
final class TouchedNodes {
  /** The property that names a node in the graph model. */
  static final String ID = "id";

  /** Stands for an id that the graph model does not allow, or that is missing. */
  static final String NO_ID = "?";

  private static final int MOST = 50_000;
  private static final int LONGEST = 80;

  private static final String NODE = "org.neo4j.graphdb.Node";

  private final Map<Object, Touched> nodes = new HashMap<>();
  private final Set<String> lines = new LinkedHashSet<>();

  private static final class Touched {
    final Set<String> labels = new HashSet<>(2);
    final Set<String> ids = new HashSet<>(2);
    boolean deleted;
  }

  /** How to read a node that is still there. */
  private static final class Reads {
    static final Call LABELS = Call.to(NODE, "getLabels");
    static final Call LABEL_NAME = Call.to("org.neo4j.graphdb.Label", "name");
    static final Call PROPERTY =
        Call.to("org.neo4j.graphdb.Entity", "getProperty", String.class, Object.class);
  }

  Touched touch(Object node) {
    Touched touched = nodes.computeIfAbsent(node, added -> new Touched());
    if (nodes.size() > MOST) {
      throw new TooMuch();
    }
    return touched;
  }

  void delete(Object node) {
    touch(node).deleted = true;
  }

  boolean isDeleted(Object node) {
    return touch(node).deleted;
  }

  void wasLabelled(Object node, String label) {
    touch(node).labels.add(label);
  }

  void wasCalled(Object node, @Nullable Object id) {
    if (id != null) {
      touch(node).ids.add(slug(id));
    }
  }

  void movement(@Nullable Object id) {
    if (id != null) {
      lines.add("Movement " + slug(id));
    }
  }

  /** A line for each label and id of each, such as {@code Movement voyage}. */
  Set<String> lines() {
    nodes.forEach(
        (node, touched) -> {
          if (!touched.deleted) {
            for (Object label : Reads.LABELS.each(node)) {
              touched.labels.add((String) Reads.LABEL_NAME.on(label));
            }
            wasCalled(node, Reads.PROPERTY.find(node, ID, null));
          }
          add(touched);
        });
    return lines;
  }

  private void add(Touched touched) {
    if (touched.ids.isEmpty()) {
      touched.ids.add(NO_ID);
    }
    for (String label : touched.labels) {
      if (isPlain(label)) {
        touched.ids.forEach(id -> lines.add(label + " " + id));
      }
    }
  }

  /** Labels of the graph model are plain words; others are nobody's concern. */
  private static boolean isPlain(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST
        && label.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }

  private static String slug(Object id) {
    boolean allowed =
        id instanceof String text
            && !text.isEmpty()
            && text.length() <= LONGEST
            && text.chars().allMatch(TouchedNodes::isOfASlug);
    return allowed ? (String) id : NO_ID;
  }

  private static boolean isOfASlug(int c) {
    return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
  }
}
