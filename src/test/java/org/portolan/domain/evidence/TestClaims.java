package org.portolan.domain.evidence;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.time.Edtf;

/** Provenance and documents for tests to which it does not matter. */
final class TestClaims {
  private TestClaims() {}

  static Provenance provenance() {
    return new Provenance(
        new Id("doc"),
        List.of(),
        new Attribution(List.of(new Id("someone"))),
        Basis.TOLD,
        Certainty.ASSERTED,
        Rank.NORMAL,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Document document(String id, String published) {
    return new Document(
        new Id(id),
        id,
        Optional.empty(),
        Optional.of(published).filter(date -> !date.isEmpty()).map(Edtf::parse),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
