package org.portolan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.dataset.Fault;
import org.portolan.dataset.gazetteer.Entry;
import org.portolan.dataset.gazetteer.Gathered;
import org.portolan.dataset.gazetteer.Tally;
import org.portolan.domain.place.Coordinates;
import org.portolan.usecase.gazetteer.Candidate;
import org.portolan.usecase.gazetteer.Proposal;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** What gazetteers propose, as JSON. Every key always stands; null is what is not stated. */
final class GazetteerJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  private GazetteerJson() {}

  static String of(List<Proposal> proposals, Gathered gathered) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("proposals", proposals.stream().map(GazetteerJson::proposal).toList());
    answer.put("files", gathered.tallies().stream().map(GazetteerJson::tally).toList());
    answer.put("licences", GazetteerFilesText.licences(gathered));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n";
  }

  private static Map<String, @Nullable Object> proposal(Proposal proposal) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("place", proposal.sought().key());
    map.put("names", proposal.sought().names().stream().sorted().toList());
    map.put("country", proposal.sought().country().orElse(null));
    map.put("kind", proposal.sought().kind().map(Enum::name).orElse(null));
    map.put("candidates", proposal.candidates().stream().map(GazetteerJson::candidate).toList());
    map.put("otherKinds", proposal.otherKinds().stream().map(Entry::at).toList());
    return map;
  }

  private static Map<String, @Nullable Object> candidate(Candidate candidate) {
    Entry entry = candidate.entry();
    Optional<Coordinates> at = entry.coordinates();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("publisher", entry.publisher().name());
    map.put("row", entry.at());
    map.put("name", entry.name());
    map.put("reason", candidate.reason().name());
    map.put("by", candidate.by());
    map.put("as", candidate.as());
    map.put("countries", entry.countries());
    map.put(
        "kinds",
        entry.kinds().map(kinds -> kinds.stream().sorted().map(Enum::name).toList()).orElse(null));
    map.put("kindThere", entry.kindWord());
    map.put("latitude", at.map(Coordinates::latitude).orElse(null));
    map.put("longitude", at.map(Coordinates::longitude).orElse(null));
    map.put("coordinatesSource", at.map(Coordinates::source).orElse(null));
    map.put(
        "distanceKm",
        candidate.distanceKm().isPresent() ? round(candidate.distanceKm().getAsDouble()) : null);
    map.put("geonames", entry.register().geonames().orElse(null));
    map.put("unlocode", entry.register().unlocode().orElse(null));
    map.put("wikidata", entry.register().wikidata().orElse(null));
    map.put(
        "spellings",
        entry.spellings().stream()
            .map(
                spelling -> {
                  Map<String, @Nullable Object> it = new LinkedHashMap<>();
                  it.put("text", spelling.text());
                  it.put("lang", spelling.lang().orElse(null));
                  it.put("historic", spelling.historic());
                  return it;
                })
            .toList());
    map.put("remark", entry.remark().orElse(null));
    map.put("licence", entry.publisher().licence());
    return map;
  }

  private static double round(double km) {
    return Math.round(km * 10) / 10.0;
  }

  private static Map<String, @Nullable Object> tally(Tally tally) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("file", tally.file());
    map.put("publisher", tally.publisher().name());
    map.put("encoding", tally.encoding());
    map.put("rows", tally.rows());
    map.put("names", tally.names());
    map.put("countries", tally.countries());
    map.put("headings", tally.headings());
    map.put("broken", tally.broken());
    map.put("faults", tally.faults().stream().map(Fault::toString).toList());
    map.put("remark", tally.remark().orElse(null));
    return map;
  }
}
