package org.portolan.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that filter chains, for every command that asks for chains. */
final class ChainFilterOptions {
  @Mixin private LensOptions lens = new LensOptions();

  @Option(
      names = "--depart-after",
      paramLabel = "DATE",
      description = "The first leg leaves on or after this day.")
  private List<String> departAfter = List.of();

  @Option(
      names = "--depart-before",
      paramLabel = "DATE",
      description = "The first leg leaves on or before this day.")
  private List<String> departBefore = List.of();

  @Option(
      names = "--via",
      paramLabel = "PLACE",
      description = "Only chains that pass this place; repeatable, in order.")
  private List<String> via = List.of();

  @Option(
      names = "--max-wait",
      paramLabel = "DAYS",
      description = "Cargo lies at most so many days between two legs.")
  private List<String> maxWait = List.of();

  @Option(
      names = "--arrive-before",
      paramLabel = "DATE",
      description = "The last leg arrives on or before this day.")
  private List<String> arriveBefore = List.of();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "Only legs by this mode; repeatable.")
  private List<String> mode = List.of();

  @Option(
      names = "--vessel",
      paramLabel = "NAME",
      description = "Sea legs aboard this vessel only.")
  private List<String> vessel = List.of();

  @Option(
      names = "--timing",
      paramLabel = "VERDICT",
      description = "The worst verdict to show: CERTAIN, POSSIBLE (default), IMPOSSIBLE.")
  private List<String> timing = List.of();

  @Option(
      names = "--max-legs",
      paramLabel = "N",
      description = "At most so many legs, 1 to 12 (default 6).")
  private List<String> maxLegs = List.of();

  @Option(
      names = "--min-origins",
      paramLabel = "N",
      description = "Only legs with at least so many independent origins.")
  private List<String> minOrigins = List.of();

  /** The values by the names of the parameters in REST; the map can be added to. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = lens.values();
    values.put("departAfter", departAfter);
    values.put("arriveBefore", arriveBefore);
    values.put("departBefore", departBefore);
    values.put("via", via);
    values.put("maxWait", maxWait);
    values.put("mode", mode);
    values.put("vessel", vessel);
    values.put("timing", timing);
    values.put("maxLegs", maxLegs);
    values.put("minOrigins", minOrigins);
    return values;
  }
}
