package org.portolan.dataset;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;

/**
 * What dataset.yaml says.
 *
 * @param id the data set's id
 * @param title what it is about
 * @param description more of that; empty for none
 */
record DataSetYaml(Id id, String title, Optional<String> description) {
  static final String FILE = "dataset.yaml";
  private static final List<String> KEYS = List.of("id", "title", "description");

  /** Reads the file; empty after a fault. */
  static Optional<DataSetYaml> read(SourceText source, Draft draft) {
    return YamlTree.read(source, draft.faults)
        .flatMap(node -> Keys.of(node, "a data set", KEYS, draft.faults))
        .flatMap(keys -> read(keys, draft));
  }

  private static Optional<DataSetYaml> read(Keys keys, Draft draft) {
    Optional<Id> id = keys.requireText("id", "an id").flatMap(draft.definitions::check);
    Optional<String> title =
        keys.requireText("title", "what it is about").flatMap(draft.checks::line);
    Optional<String> description = keys.text("description").flatMap(draft.checks::text);
    return id.isPresent() && title.isPresent()
        ? Optional.of(new DataSetYaml(id.get(), title.get(), description))
        : Optional.empty();
  }
}
