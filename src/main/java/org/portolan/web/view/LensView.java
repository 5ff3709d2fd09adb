package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Grade;
import org.portolan.domain.evidence.Lens;

/**
 * Which claims count, but for the day asked about.
 *
 * @param exclude ids of the documents, claims and actors left out
 * @param certainty the least sure that counts; null for any
 * @param basis the bases that count; empty for all
 * @param grade the worst Admiralty grade that counts; null for any
 * @param deprecated whether deprecated claims count
 */
public record LensView(
    List<String> exclude,
    @Nullable Certainty certainty,
    List<Basis> basis,
    @Nullable String grade,
    boolean deprecated) {
  /**
   * Shows a lens.
   *
   * @param lens which claims count
   * @return its JSON
   */
  public static LensView of(Lens lens) {
    return new LensView(
        EvidenceView.values(lens.exclude()),
        lens.certainty().orElse(null),
        List.copyOf(lens.bases()),
        lens.grade().map(Grade::toString).orElse(null),
        lens.deprecated());
  }
}
