package org.portolan.usecase.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.time.Bounds;
import org.portolan.usecase.compare.Mentions.Mention;

/**
 * Sorts into fields what reports call things, and the flags that they give ships, wherever a claim
 * mentions them. Spellings that no report uses are left out.
 */
final class SpellingFields {
  static final String NAME = "name";
  private static final String FLAG = "flag";

  private final Mentions mentions;
  private final Corpus corpus;
  private final Lens lens;
  private final Predicate<Claim> compared;
  private final Spelled spelled = new Spelled();
  private final Words flags = new Words(FLAG);

  SpellingFields(Mentions mentions, Corpus corpus, Lens lens, Predicate<Claim> compared) {
    this.mentions = mentions;
    this.corpus = corpus;
    this.lens = lens;
    this.compared = compared;
  }

  void read(Id about, Sheet sheet, Budget budget) {
    if (!corpus.isSpelledVariously(about)) {
      return;
    }
    List<Mention> told =
        mentions.of(about).stream()
            .takeWhile(mention -> !budget.isSpentByLargeStep())
            .filter(mention -> compared.test(mention.claim()))
            .toList();
    List<Name> names = names(about);
    if (differ(documents(names, told))) {
      names.forEach(name -> sheet.add(NAME, spelled, name.text(), name.documents()));
      for (Mention mention : told) {
        mention
            .as()
            .ifPresent(as -> sheet.add(NAME, Optional.empty(), spelled, as, mention.claim()));
      }
    }
    for (Mention mention : told) {
      // A ship's flag in what is said not to be so is not its flag.
      mention
          .flag()
          .filter(state -> mention.claim().provenance().certainty().supports())
          .map(state -> Words.Worded.of(state, Bounds.UNBOUNDED))
          .ifPresent(flag -> sheet.add(FLAG, Optional.empty(), flags, flag, mention.claim()));
    }
  }

  /** The spellings in the documents that count. */
  private List<Name> names(Id about) {
    return mentions.names(about).stream()
        .map(
            name ->
                new Name(
                    name.entity(),
                    name.text(),
                    name.lang(),
                    name.documents().stream().filter(this::passes).toList(),
                    name.note()))
        .filter(name -> !name.documents().isEmpty())
        .toList();
  }

  private boolean passes(Id id) {
    Document document = corpus.documents().get(id);
    return document != null && lens.passes(document, corpus);
  }

  private static Map<String, Set<Id>> documents(List<Name> names, List<Mention> told) {
    Map<String, Set<Id>> documents = new TreeMap<>();
    for (Name name : names) {
      documents.computeIfAbsent(name.text(), key -> new TreeSet<>()).addAll(name.documents());
    }
    for (Mention mention : told) {
      mention
          .as()
          .ifPresent(
              as ->
                  documents
                      .computeIfAbsent(as, key -> new TreeSet<>())
                      .add(mention.claim().provenance().document()));
    }
    return documents;
  }

  /**
   * Whether reports spell a name differently. A short form that documents use beside the full one
   * alone ("Kirby" beside "John Kirby") is no difference between reports.
   */
  private static boolean differ(Map<String, Set<Id>> documents) {
    return documents.entrySet().stream()
            .filter(
                shorter ->
                    documents.entrySet().stream()
                        .noneMatch(
                            full ->
                                isPart(shorter.getKey(), full.getKey())
                                    && full.getValue().containsAll(shorter.getValue())))
            .limit(2)
            .count()
        > 1;
  }

  private static boolean isPart(String shorter, String full) {
    return !shorter.equals(full)
        && (" " + full.toLowerCase(Locale.ROOT) + " ")
            .contains(" " + shorter.toLowerCase(Locale.ROOT) + " ");
  }
}
