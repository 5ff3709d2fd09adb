package org.portolan.cli;

import java.util.List;
import java.util.Map;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** FROM and TO with all filters, for every command that asks for chains between two places. */
final class TwoPlaces {
  @Parameters(
      index = "0",
      paramLabel = "FROM",
      description = "Where chains start: a place, by id or any known name.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "Where they end, likewise.")
  private String to = "";

  @Mixin private ChainFilterOptions filters = new ChainFilterOptions();

  /** The values by the names of the parameters in REST; the map can be added to. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = filters.values();
    values.put("from", List.of(from));
    values.put("to", List.of(to));
    return values;
  }

  /** The question, its names resolved in a snapshot. */
  ChainQuestion question(Snapshot snapshot) {
    Map<String, List<String>> values = values();
    return new QuestionReader(snapshot).readBothEnds(name -> values.getOrDefault(name, List.of()));
  }
}
