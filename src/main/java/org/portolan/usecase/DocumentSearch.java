package org.portolan.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Name;
import org.portolan.names.NameFold;

/**
 * Searches documents by words: of their ids, their titles, the names of who published them, and
 * when. Letter case, accents and punctuation do not count, and the beginning of a word is enough.
 */
public final class DocumentSearch {
  private final Corpus corpus;

  /**
   * Searches in the evidence.
   *
   * @param corpus the evidence
   */
  public DocumentSearch(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Lists the documents that have every word.
   *
   * @param text the words; empty for all documents
   * @return the documents in the order of their ids
   * @throws BadQuestion if the text has no letter or digit
   */
  public List<Document> list(Optional<String> text) {
    if (text.isEmpty()) {
      return List.copyOf(corpus.documents().values());
    }
    String folded = NameFold.fold(text.get());
    if (folded.isEmpty()) {
      throw new BadQuestion.BadValue("q", text.get(), "words with a letter or digit");
    }
    List<String> words = Arrays.asList(folded.split(" ", -1));
    return corpus.documents().values().stream().filter(one -> has(one, words)).toList();
  }

  private boolean has(Document document, List<String> words) {
    String text =
        words(document).map(part -> " " + NameFold.fold(part)).collect(Collectors.joining());
    return words.stream().allMatch(word -> text.contains(" " + word));
  }

  private Stream<String> words(Document document) {
    return Stream.concat(
        Stream.of(document.id().value(), document.title()),
        Stream.concat(
            document.published().map(date -> date.text()).stream(),
            document.publisher().stream()
                .flatMap(
                    actor ->
                        Stream.concat(
                            corpus.findName(actor).stream(),
                            corpus.namesOf(actor).stream().map(Name::text)))));
  }
}
