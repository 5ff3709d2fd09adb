package org.portolan.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.evidence.Support;

/** The spellings that documents use. */
public final class Spellings {
  private Spellings() {}

  /**
   * Lists the spellings of a thing that the documents behind something use.
   *
   * @param entity a place, vessel or actor
   * @param support what stands behind it
   * @param corpus the evidence
   * @return the spellings in order of text; empty when none is kept
   */
  public static List<String> of(Id entity, Support support, Corpus corpus) {
    Set<Id> documents = new HashSet<>(support.documents());
    documents.addAll(support.coarser());
    NavigableSet<String> spellings = new TreeSet<>();
    for (Name name : corpus.namesOf(entity)) {
      if (name.documents().stream().anyMatch(documents::contains)) {
        spellings.add(name.text());
      }
    }
    return List.copyOf(spellings);
  }
}
