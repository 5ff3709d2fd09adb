package org.portolan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.portolan.dataset.gazetteer.Entry;
import org.portolan.dataset.gazetteer.Gathered;
import org.portolan.dataset.gazetteer.Sought;
import org.portolan.dataset.gazetteer.Spelling;
import org.portolan.domain.place.Place;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.gazetteer.Candidate;
import org.portolan.usecase.gazetteer.Proposal;

/** What gazetteers propose, as text for people to read. */
final class GazetteerText {
  private static final int SPELLINGS_SHOWN = 20;
  private static final int LEFT_OUT_SHOWN = 3;

  private final StringBuilder out = new StringBuilder();

  private GazetteerText() {}

  static String of(
      List<Proposal> proposals, Gathered gathered, boolean asked, Optional<Path> written) {
    GazetteerText text = new GazetteerText();
    proposals.forEach(text::proposal);
    text.line("Read");
    text.out.append(GazetteerFilesText.of(gathered));
    text.line("Whom to name where you copy from");
    GazetteerFilesText.licences(gathered).forEach(licence -> text.line("   " + licence));
    written.ifPresent(file -> text.line("Proposals are in " + file + "."));
    if (asked) {
      text.line(
          "These are candidates: neither the graph nor the data set has changed. Copy what you"
              + " judge right into places.csv and names.csv.");
    } else {
      text.line("Ask about places with --data-set DIR, or about one with --name NAME.");
    }
    return text.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void proposal(Proposal proposal) {
    line(head(proposal.sought()));
    if (!proposal.sought().isListed()) {
      line("   a line has no point, so no gazetteer lists it");
    } else if (proposal.candidates().isEmpty()) {
      line("   no row agrees");
    }
    int number = 1;
    for (Candidate candidate : proposal.candidates()) {
      candidate(number++, candidate, proposal.sought());
    }
    leftOut(proposal.otherKinds());
    line("");
  }

  private static String head(Sought sought) {
    StringJoiner head = new StringJoiner(", ");
    head.add(sought.key());
    sought.kind().ifPresent(kind -> head.add(kind.name()));
    sought.country().ifPresent(head::add);
    return head.toString();
  }

  private void candidate(int number, Candidate candidate, Sought sought) {
    Entry entry = candidate.entry();
    StringJoiner head = new StringJoiner(", ");
    head.add("   %d. %s: %s".formatted(number, entry.publisher().title(), entry.name()));
    head.add(entry.kindWord().isEmpty() ? "kind not stated" : entry.kindWord());
    head.add(
        entry.countries().isEmpty()
            ? "country not stated"
            : String.join(" or ", entry.countries()));
    head.add(entry.at());
    line(head.toString());
    line("      found by " + found(candidate, sought));
    entry
        .coordinates()
        .ifPresentOrElse(
            at ->
                line(
                    "      latitude %s, longitude %s%s; coordinates_source \"%s\""
                        .formatted(
                            degrees(at.latitude()),
                            degrees(at.longitude()),
                            away(candidate),
                            at.source())),
            () -> line("      no coordinates"));
    String numbers = numbers(entry.register());
    if (!numbers.isEmpty()) {
      line("      " + numbers);
    }
    line("      spellings: " + spellings(entry));
    entry.remark().ifPresent(remark -> line("      remark: " + remark));
  }

  private static String found(Candidate candidate, Sought sought) {
    return switch (candidate.reason()) {
      case NUMBER ->
          "its number, %s%s"
              .formatted(
                  candidate.by(),
                  sought.admitsKindsOf(candidate.entry()) ? "" : "; it is of another kind there");
      case NAME ->
          candidate.by().equals(candidate.as())
              ? "the name " + candidate.by()
              : "the name %s, there %s".formatted(candidate.by(), candidate.as());
    };
  }

  private static String away(Candidate candidate) {
    return candidate.distanceKm().isPresent()
        ? String.format(
            Locale.ROOT, " (%.1f km from the place's own)", candidate.distanceKm().getAsDouble())
        : "";
  }

  /** Degrees as places.csv has them, without an exponent. */
  static String degrees(double degrees) {
    return java.math.BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }

  private static String numbers(Place.Register register) {
    StringJoiner numbers = new StringJoiner(", ");
    register.geonames().ifPresent(number -> numbers.add("geonames " + number));
    register.unlocode().ifPresent(code -> numbers.add("unlocode " + code));
    register.wikidata().ifPresent(item -> numbers.add("wikidata " + item));
    return numbers.toString();
  }

  private static String spellings(Entry entry) {
    List<String> all = entry.spellings().stream().map(GazetteerText::spelling).distinct().toList();
    String more =
        all.size() > SPELLINGS_SHOWN
            ? "; and %d more, all with --json or --write".formatted(all.size() - SPELLINGS_SHOWN)
            : "";
    return all.stream().limit(SPELLINGS_SHOWN).collect(Collectors.joining("; ")) + more;
  }

  private static String spelling(Spelling spelling) {
    StringJoiner about = new StringJoiner(", ", " (", ")").setEmptyValue("");
    spelling.lang().ifPresent(about::add);
    if (spelling.historic()) {
      about.add("historic");
    }
    return spelling.text() + about;
  }

  private void leftOut(List<Entry> entries) {
    if (!entries.isEmpty()) {
      String some =
          entries.stream()
              .limit(LEFT_OUT_SHOWN)
              .map(entry -> "%s (%s) %s".formatted(entry.name(), entry.kindWord(), entry.at()))
              .collect(Collectors.joining("; "));
      String more = entries.size() > LEFT_OUT_SHOWN ? "; …" : "";
      line(
          "   left out, of another kind: %s: %s%s"
              .formatted(Phrases.count(entries.size(), "row"), some, more));
    }
  }
}
