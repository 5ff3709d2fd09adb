package org.portolan.usecase.explain;

import java.util.Collection;
import java.util.List;
import org.portolan.domain.Id;

/**
 * A sentence of an explanation.
 *
 * @param text the sentence, in plain English
 * @param claims the claims that it rests on, in order of id; empty for one about what is missing
 */
public record Sentence(String text, List<Id> claims) {
  /**
   * Sorts and copies the claims.
   *
   * @param text the sentence
   * @param claims the claims that it rests on
   */
  public Sentence {
    claims = claims.stream().sorted().distinct().toList();
  }

  static Sentence of(String text, Collection<Id> claims) {
    return new Sentence(text, List.copyOf(claims));
  }

  static Sentence of(String text) {
    return new Sentence(text, List.of());
  }
}
