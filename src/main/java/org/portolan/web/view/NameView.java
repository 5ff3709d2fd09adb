package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Name;

/**
 * A spelling.
 *
 * @param text the spelling
 * @param lang its language, BCP 47; null when not kept
 * @param documents how many documents use it
 * @param documentIds those documents
 * @param note where it is from, or a remark; null for none
 */
public record NameView(
    String text,
    @Nullable String lang,
    int documents,
    List<String> documentIds,
    @Nullable String note) {
  /**
   * Lists the spellings of a thing.
   *
   * @param entity the thing
   * @param corpus where they stand
   * @return the spellings in order
   */
  public static List<NameView> all(Id entity, Corpus corpus) {
    return corpus.names().stream()
        .filter(name -> name.entity().equals(entity))
        .map(NameView::of)
        .toList();
  }

  private static NameView of(Name name) {
    return new NameView(
        name.text(),
        name.lang().orElse(null),
        name.documents().size(),
        EvidenceView.values(name.documents()),
        name.note().orElse(null));
  }
}
