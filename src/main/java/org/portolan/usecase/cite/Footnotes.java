package org.portolan.usecase.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.chain.Chain;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Support;
import org.portolan.usecase.Phrases;

/**
 * Chains in Markdown with a footnote for each claim that holds up a leg: publisher, title, date as
 * published, paragraphs, and the claim. What a document does not tell is said to be unknown.
 * Footnotes are written as most dialects have them: {@code [^1]}.
 */
public final class Footnotes {
  private final Corpus corpus;
  private final Map<Id, Integer> numbers = new LinkedHashMap<>();

  private Footnotes(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Writes chains.
   *
   * @param chains the chains in order
   * @param corpus where their claims and documents stand
   * @param snapshot the hash of what was read, to cite the answer by
   * @return Markdown, ending with a line break; says so where there is no chain
   */
  public static String of(List<Chain> chains, Corpus corpus, String snapshot) {
    Footnotes notes = new Footnotes(corpus);
    StringBuilder text = new StringBuilder();
    if (chains.isEmpty()) {
      text.append("No chain.\n\n");
    }
    for (int at = 0; at < chains.size(); at++) {
      text.append(notes.chain(chains.get(at), at + 1)).append('\n');
    }
    notes.numbers.forEach((claim, number) -> text.append(notes.note(claim, number)));
    return text.append("\nPortolan, snapshot `%s`.\n".formatted(snapshot)).toString();
  }

  private String chain(Chain chain, int number) {
    String stops =
        chain.legs().stream().map(leg -> name(leg.to())).collect(Collectors.joining(" → "));
    StringBuilder text =
        new StringBuilder(
            "**Chain %d: %s → %s** (%s in time)\n\n"
                .formatted(
                    number,
                    name(chain.legs().get(0).from()),
                    stops,
                    chain.timing().verdict().name().toLowerCase(Locale.ROOT)));
    for (int at = 0; at < chain.legs().size(); at++) {
      text.append("%d. %s\n".formatted(at + 1, leg(chain.legs().get(at))));
    }
    return text.toString();
  }

  private String leg(Leg leg) {
    Support support = leg.reading().support();
    String marks =
        support.claims().stream()
            .map(
                claim ->
                    "[^%d]".formatted(numbers.computeIfAbsent(claim, id -> numbers.size() + 1)))
            .collect(Collectors.joining());
    String aboard = leg.reading().vessel().map(ship -> ", aboard " + name(ship)).orElse("");
    return "%s, %s → %s%s: %s, %s%s"
        .formatted(
            leg.reading().mode(),
            name(leg.from()),
            name(leg.to()),
            aboard,
            Phrases.count(support.documents().size(), "document"),
            Phrases.count(support.origins().size(), "independent origin"),
            marks);
  }

  private String note(Id id, int number) {
    Claim claim = corpus.claims().get(id);
    if (claim == null) {
      throw new IllegalArgumentException("there is no claim '" + id + "'");
    }
    Optional<Document> document =
        Optional.ofNullable(corpus.documents().get(claim.provenance().document()));
    List<String> parts = new ArrayList<>();
    parts.add(document.flatMap(Document::publisher).map(this::name).orElse("publisher unknown"));
    parts.add("“%s”".formatted(plain(document.map(Document::title).orElse("title unknown"))));
    parts.add(
        document
            .flatMap(Document::published)
            .map(date -> plain(date.text()))
            .orElse("date unknown"));
    List<Integer> paragraphs = claim.provenance().paragraphs();
    parts.add(
        paragraphs.isEmpty()
            ? "paragraph unknown"
            : "¶ " + paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    return "[^%d]: %s (claim `%s`)\n".formatted(number, String.join(", ", parts), id.value());
  }

  private String name(Id id) {
    return plain(corpus.findName(id).orElse(id.value()));
  }

  /** What Markdown would take for signs of its own stands for itself, on one line. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>#|~&^]", "\\\\$0");
  }
}
