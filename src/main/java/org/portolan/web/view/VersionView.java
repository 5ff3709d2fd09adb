package org.portolan.web.view;

import java.util.List;
import org.portolan.usecase.compare.Version;

/**
 * One of the different things that reports say in a field.
 *
 * @param value what they say
 * @param claims the claims that say it; empty for a spelling that no claim uses
 * @param documents how many documents say it
 * @param origins how many independent origins the claims have; 0 for a spelling, which is the
 *     document's own
 * @param documentIds the documents
 * @param originIds the origins
 */
public record VersionView(
    String value,
    List<String> claims,
    int documents,
    int origins,
    List<String> documentIds,
    List<String> originIds) {
  static VersionView of(Version version) {
    return new VersionView(
        version.value(),
        EvidenceView.values(version.claims()),
        version.documents().size(),
        version.origins().size(),
        EvidenceView.values(version.documents()),
        EvidenceView.values(version.origins()));
  }
}
