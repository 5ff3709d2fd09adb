package org.portolan.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Grade;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.ReportedDate;

/** Reads where a claim comes from: all of its keys but what it says. */
final class ProvenanceYaml {
  private static final Id PLACEHOLDER = new Id("a-document-at-fault");
  private static final String SPEAKERS =
      "a list of actors, from the immediate speaker to the origin";
  private static final String FROM_ONE = "the number of a paragraph, from 1";
  private static final String BASES = words(Basis.class);
  private static final String CERTAINTIES = words(Certainty.class);
  private static final Pattern PARAGRAPH = Pattern.compile("[1-9][0-9]{0,5}");
  private static final Pattern SOURCE = Pattern.compile("[A-F]");
  private static final Pattern CREDIBILITY = Pattern.compile("[1-6]");

  private final Draft draft;
  private final Optional<Id> document;
  private final Mentions mentions;

  ProvenanceYaml(Draft draft, Optional<Id> document) {
    this.draft = draft;
    this.document = document;
    this.mentions = new Mentions(draft);
  }

  /** Reads it; empty if something required is lacking, after a fault. */
  Optional<Provenance> read(Keys keys) {
    List<Integer> paragraphs = paragraphs(keys);
    List<Id> speakers = speakers(keys);
    Optional<Basis> basis = required(keys, "basis", Basis.class, BASES);
    Optional<Certainty> certainty = required(keys, "certainty", Certainty.class, CERTAINTIES);
    Rank rank = rank(keys);
    Optional<ReportedDate> said = keys.find("said").flatMap(node -> mentions.date(node, "said"));
    List<Id> derivedFrom =
        keys.texts("derivedFrom", "a list of claims").stream()
            .flatMap(item -> draft.references.use(item, Sort.CLAIM).stream())
            .toList();
    Optional<Id> corrects =
        keys.text("corrects").flatMap(value -> draft.references.use(value, Sort.CLAIM));
    Optional<Grade> grade = grade(keys);
    if (speakers.isEmpty() || basis.isEmpty() || certainty.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Provenance(
            document.orElse(PLACEHOLDER),
            paragraphs,
            new Attribution(speakers),
            basis.get(),
            certainty.get(),
            rank,
            said,
            derivedFrom,
            corrects,
            grade));
  }

  /** Follows a claim to those that it computes with or corrects. */
  void trace(Keys keys, Id claim) {
    if (keys.find("derivedFrom").isPresent()) {
      for (Value item : keys.texts("derivedFrom", "a list of claims")) {
        item.id().ifPresent(source -> draft.derivedCircles.add(claim, source, item));
      }
    }
    keys.text("corrects")
        .ifPresent(
            value ->
                value.id().ifPresent(other -> draft.correctionCircles.add(claim, other, value)));
  }

  private static <E extends Enum<E>> String words(Class<E> type) {
    return Phrase.either(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  private <E extends Enum<E>> Optional<E> required(
      Keys keys, String key, Class<E> type, String words) {
    return keys.requireText(key, words).flatMap(value -> draft.checks.oneOf(value, type));
  }

  private List<Integer> paragraphs(Keys keys) {
    Optional<Node> list = keys.find("paragraphs");
    if (list.isEmpty()) {
      return List.of();
    }
    return keys.items(list.get(), "paragraphs", "a list of paragraph numbers").stream()
        .flatMap(item -> keys.number(item, "paragraphs", PARAGRAPH, FROM_ONE).stream())
        .map(number -> Integer.valueOf(number.text()))
        .toList();
  }

  private List<Id> speakers(Keys keys) {
    List<Id> speakers = new ArrayList<>();
    if (keys.require("saidBy", SPEAKERS).isPresent()) {
      for (Value item : keys.texts("saidBy", SPEAKERS)) {
        if (item.text().equals(Attribution.UNKNOWN.value())) {
          speakers.add(Attribution.UNKNOWN);
        } else {
          draft.references.use(item, Sort.ACTOR).ifPresent(speakers::add);
        }
      }
    }
    return speakers;
  }

  private Rank rank(Keys keys) {
    Optional<Rank.Level> level =
        keys.text("rank").flatMap(value -> draft.checks.oneOf(value, Rank.Level.class));
    Optional<String> reason = keys.text("reason").flatMap(draft.checks::text);
    if (keys.find("rank").isEmpty()) {
      keys.findAt("reason")
          .ifPresent(at -> draft.faults.add(at, "reason without 'rank'", "both, or neither"));
      return Rank.NORMAL;
    }
    if (level.isPresent() && level.get() != Rank.Level.NORMAL && reason.isEmpty()) {
      if (keys.find("reason").isEmpty()) {
        draft.faults.add(
            keys.findAt("rank").orElseThrow(), "rank without 'reason'", "the reason for it");
      }
      return Rank.NORMAL;
    }
    return new Rank(level.orElse(Rank.Level.NORMAL), reason);
  }

  private Optional<Grade> grade(Keys keys) {
    Optional<Keys> inner =
        keys.find("grade")
            .flatMap(
                node -> Keys.of(node, "grade", List.of("source", "credibility"), draft.faults));
    if (inner.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> source =
        inner
            .get()
            .requireText("source", "A to F")
            .flatMap(value -> draft.checks.matching(value, SOURCE, "A to F"));
    Optional<Value> credibility =
        inner
            .get()
            .require("credibility", "1 to 6")
            .flatMap(node -> inner.get().number(node, "credibility", CREDIBILITY, "1 to 6"));
    return source.flatMap(
        letter ->
            credibility.map(digit -> new Grade(letter.charAt(0), Integer.parseInt(digit.text()))));
  }
}
