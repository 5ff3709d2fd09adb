package org.portolan.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.dataset.gazetteer.Entry;
import org.portolan.dataset.gazetteer.Spelling;
import org.portolan.domain.place.Coordinates;
import org.portolan.export.PlainCell;
import org.portolan.usecase.gazetteer.Candidate;
import org.portolan.usecase.gazetteer.Proposal;

/**
 * What gazetteers propose, as a spreadsheet: a row a candidate, with cells in the form of
 * places.csv and names.csv.
 */
final class GazetteerTable {
  private static final List<String> COLUMNS =
      List.of(
          "place",
          "candidate",
          "latitude",
          "longitude",
          "coordinates_source",
          "geonames",
          "unlocode",
          "wikidata",
          "country",
          "kind_there",
          "spellings",
          "found_by",
          "distance_km",
          "row",
          "remark",
          "licence");

  private GazetteerTable() {}

  static String of(List<Proposal> proposals) {
    StringBuilder table = new StringBuilder(line(COLUMNS));
    for (Proposal proposal : proposals) {
      for (Candidate candidate : proposal.candidates()) {
        table.append(line(cells(proposal.sought().key(), candidate)));
      }
    }
    return table.toString();
  }

  private static List<String> cells(String place, Candidate candidate) {
    Entry entry = candidate.entry();
    Optional<Coordinates> at = entry.coordinates();
    return List.of(
        place,
        entry.name(),
        at.map(Coordinates::latitude).map(GazetteerText::degrees).orElse(""),
        at.map(Coordinates::longitude).map(GazetteerText::degrees).orElse(""),
        at.map(Coordinates::source).orElse(""),
        entry.register().geonames().orElse(""),
        entry.register().unlocode().orElse(""),
        entry.register().wikidata().orElse(""),
        String.join(";", entry.countries()),
        entry.kindWord(),
        entry.spellings().stream().map(Spelling::text).distinct().collect(Collectors.joining(";")),
        candidate.by(),
        candidate.distanceKm().isPresent()
            ? String.format(Locale.ROOT, "%.1f", candidate.distanceKm().getAsDouble())
            : "",
        entry.at(),
        entry.remark().orElse(""),
        entry.publisher().licence());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(GazetteerTable::cell).collect(Collectors.joining(",")) + "\n";
  }

  private static String cell(String found) {
    String text = PlainCell.of(found);
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
