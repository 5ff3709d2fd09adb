package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;

class DifferenceTest {
  private static final Id RULE = new Id("rule");

  @Test
  void aCorpusDoesNotDifferFromItself() {
    Corpus corpus = Corpus.builder().add(rule("one")).add(name("A", "en")).build();

    assertThat(Difference.between(corpus, corpus).isEmpty()).isTrue();
  }

  @Test
  void whatIsOnlyInTheLaterIsAdded() {
    Difference difference =
        Difference.between(Corpus.EMPTY, Corpus.builder().add(rule("one")).build());

    assertThat(difference.changes()).containsExactly(subject(Change.Kind.ADDED));
  }

  @Test
  void whatIsOnlyInTheEarlierIsRemoved() {
    Difference difference =
        Difference.between(Corpus.builder().add(rule("one")).build(), Corpus.EMPTY);

    assertThat(difference.changes()).containsExactly(subject(Change.Kind.REMOVED));
  }

  @Test
  void whatIsInBothButNotTheSameIsChanged() {
    Difference difference =
        Difference.between(
            Corpus.builder().add(rule("one")).build(), Corpus.builder().add(rule("two")).build());

    assertThat(difference.changes()).containsExactly(subject(Change.Kind.CHANGED));
    assertThat(difference.count(Change.Kind.CHANGED)).isEqualTo(1);
    assertThat(difference.count(Change.Kind.ADDED)).isZero();
  }

  @Test
  void aSpellingInAFurtherLanguageIsAChangeOfThatSpelling() {
    Difference difference =
        Difference.between(
            Corpus.builder().add(name("A", "en")).build(),
            Corpus.builder().add(name("A", "en")).add(name("A", "de")).build());

    assertThat(difference.changes())
        .containsExactly(
            new Change(Change.Thing.NAME, RULE, Optional.of("A"), Change.Kind.CHANGED));
  }

  @Test
  void changesAreInOrderOfThingThenId() {
    Difference difference =
        Difference.between(
            Corpus.EMPTY,
            Corpus.builder()
                .add(name("B", "en"))
                .add(name("A", "en"))
                .add(new Subject(new Id("z"), Subject.Type.RULE, Optional.empty()))
                .add(rule("one"))
                .build());

    assertThat(difference.changes())
        .extracting(Change::toString)
        .containsExactly(
            "ADDED SUBJECT rule", "ADDED SUBJECT z", "ADDED NAME rule 'A'", "ADDED NAME rule 'B'");
  }

  private static Change subject(Change.Kind kind) {
    return new Change(Change.Thing.SUBJECT, RULE, Optional.empty(), kind);
  }

  private static Subject rule(String note) {
    return new Subject(RULE, Subject.Type.RULE, Optional.of(note));
  }

  private static Name name(String text, String lang) {
    return new Name(RULE, text, Optional.of(lang), List.of(), Optional.empty());
  }
}
