package org.portolan.domain.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;

/**
 * One spelling of a place, vessel or actor, and the documents that use it.
 *
 * @param entity what is called so
 * @param text the spelling
 * @param lang its language, BCP 47; empty when not kept
 * @param documents the documents that use it, in order of id; empty for a name from elsewhere
 * @param note where it is from, or a remark; empty for none
 */
public record Name(
    Id entity, String text, Optional<String> lang, List<Id> documents, Optional<String> note)
    implements Comparable<Name> {
  /** By all components, so that the same spelling in two documents stays two. */
  private static final Comparator<Name> ORDER =
      Comparator.comparing(Name::entity)
          .thenComparing(Name::text)
          .thenComparing(name -> name.lang().orElse(""))
          .thenComparing(name -> name.documents().toString())
          .thenComparing(name -> name.note().orElse(""));

  /**
   * Sorts and copies the documents.
   *
   * @param entity what is called so
   * @param text the spelling
   * @param lang its language, BCP 47; empty when not kept
   * @param documents the documents that use it, in order of id; empty for a name from elsewhere
   * @param note where it is from, or a remark; empty for none
   * @throws IllegalArgumentException if the spelling is blank
   */
  public Name {
    documents = documents.stream().sorted().distinct().toList();
    if (text.isBlank()) {
      throw new IllegalArgumentException("a blank name of " + entity);
    }
  }

  @Override
  public int compareTo(Name other) {
    return ORDER.compare(this, other);
  }
}
