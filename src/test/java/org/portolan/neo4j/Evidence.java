package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.Corpus;

/** Compares bodies of evidence part by part, so that a failure names what differs. */
final class Evidence {
  private Evidence() {}

  static void assertSame(Corpus actual, Corpus expected) {
    assertThat(actual.places()).isEqualTo(expected.places());
    assertThat(actual.vessels()).isEqualTo(expected.vessels());
    assertThat(actual.actors()).isEqualTo(expected.actors());
    assertThat(actual.links()).isEqualTo(expected.links());
    assertThat(actual.movements()).isEqualTo(expected.movements());
    assertThat(actual.subjects()).isEqualTo(expected.subjects());
    assertThat(actual.documents()).isEqualTo(expected.documents());
    assertThat(actual.claims()).isEqualTo(expected.claims());
    assertThat(actual.decisions().all()).isEqualTo(expected.decisions().all());
    assertThat(new ArrayList<>(actual.names())).isEqualTo(new ArrayList<>(expected.names()));
  }

  static void assertSame(Content actual, Corpus expected) {
    assertThat(actual.defects()).isEmpty();
    assertSame(actual.corpus(), expected);
  }
}
