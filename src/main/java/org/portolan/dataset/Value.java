package org.portolan.dataset;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A text somewhere in a file: a cell, or a scalar of YAML.
 *
 * @param at where it stands
 * @param what its column or key
 * @param text the text, without blanks around it
 */
record Value(Position at, String what, String text) {
  private static final int MOST_TOLD = 1000;

  /** Takes the text for an id, if it has the form of one. */
  Optional<Id> id() {
    return Optional.of(text).filter(Id::isSlug).map(Id::new);
  }

  Fault fault(String expected) {
    return fault(expected, List.of());
  }

  Fault fault(String expected, List<String> suggestions) {
    return new Fault(at.file(), at.line(), at.column(), what, start(), expected, suggestions);
  }

  /** A value of megabytes would be told as often as it is wrong. */
  private String start() {
    return text.codePointCount(0, text.length()) <= MOST_TOLD
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_TOLD)) + "…";
  }
}
