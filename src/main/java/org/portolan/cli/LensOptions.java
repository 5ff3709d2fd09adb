package org.portolan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import picocli.CommandLine.Option;

/** The options that say which claims count, for every command that answers from claims. */
final class LensOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "As only documents published by then would have it.")
  private List<String> asOf = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "SOURCE",
      description =
          "As if this did not exist: a document or claim by its id, an actor by any name;"
              + " repeatable.")
  private List<String> exclude = List.of();

  @Option(
      names = "--certainty",
      paramLabel = "LEAST",
      description = "Only claims at least so sure: ASSERTED, ESTIMATED, SUSPECTED, POSSIBLE.")
  private List<String> certainty = List.of();

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      description = "Only claims on this basis: TOLD, WITNESSED, IMAGERY, DEDUCED; repeatable.")
  private List<String> basis = List.of();

  @Option(
      names = "--grade",
      paramLabel = "GRADE",
      description = "Only claims with this Admiralty grade or better, such as B2; ungraded is F6.")
  private List<String> grade = List.of();

  @Option(names = "--deprecated", description = "Deprecated claims count as well.")
  private boolean deprecated;

  /** Which claims count, with the names resolved in a snapshot. */
  Lens lens(Snapshot snapshot) {
    Map<String, List<String>> values = values();
    return new QuestionReader(snapshot).lens(name -> values.getOrDefault(name, List.of()));
  }

  /** The values by the names of the parameters in REST; the map can be added to. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("asOf", asOf);
    values.put("exclude", exclude);
    values.put("certainty", certainty);
    values.put("basis", basis);
    values.put("grade", grade);
    values.put("deprecated", deprecated ? List.of("true") : List.of());
    return values;
  }
}
