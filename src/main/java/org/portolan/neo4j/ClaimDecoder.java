package org.portolan.neo4j;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Grade;
import org.portolan.domain.evidence.ModelRule;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;

/** Reads claims. A fault in any part of a claim leaves the whole claim out. */
final class ClaimDecoder {
  private final Surroundings surroundings;
  private final StatedDecoder stated;
  private final DateDecoder dates;

  ClaimDecoder(Surroundings surroundings, DateDecoder dates) {
    this.surroundings = surroundings;
    this.dates = dates;
    this.stated = new StatedDecoder(surroundings, dates);
  }

  /**
   * Reads a claim.
   *
   * @throws BrokenException naming what is wrong
   * @throws IllegalArgumentException if its parts contradict one another
   */
  Claim claim(NodeKey key, Fields fields) {
    return Claim.of(
        fields.constant("type", ClaimType.class),
        new Id(key.id()),
        about(key),
        provenance(key, fields),
        stated.stated(key, fields));
  }

  private Id about(NodeKey key) {
    List<Edge> edges = surroundings.from(key, Shape.ABOUT);
    if (edges.size() != 1 || edges.get(0).end().isUnidentified()) {
      throw new BrokenException(
          edges.isEmpty()
              ? ModelRule.MISSING_RELATIONSHIP
              : edges.size() > 1
                  ? ModelRule.REPEATED_RELATIONSHIP
                  : ModelRule.MISDIRECTED_RELATIONSHIP,
          "it is ABOUT %d things; expected one".formatted(edges.size()));
    }
    return new Id(edges.get(0).end().id());
  }

  private Provenance provenance(NodeKey key, Fields fields) {
    return new Provenance(
        surroundings.one(key, Shape.IN, Shape.DOCUMENT),
        paragraphs(fields),
        saidBy(key, fields),
        fields.constant("basis", Basis.class),
        fields.constant("certainty", Certainty.class),
        rank(fields),
        dates.find("said", "saidRelative", fields),
        derivedFrom(key),
        surroundings.findOne(key, Shape.CORRECTS, Shape.CLAIM),
        grade(fields));
  }

  private static List<Integer> paragraphs(Fields fields) {
    List<Integer> paragraphs = new ArrayList<>(1);
    for (Long paragraph : fields.list("paragraphs", Long.class, "a list of integers")) {
      if (paragraph != paragraph.intValue()) {
        throw new BrokenException(
            ModelRule.BAD_VALUE,
            "'paragraphs' has %d; expected numbers of paragraphs".formatted(paragraph));
      }
      paragraphs.add(paragraph.intValue());
    }
    return paragraphs;
  }

  private List<Id> derivedFrom(NodeKey key) {
    List<Id> sources = new ArrayList<>(0);
    for (Edge edge : surroundings.from(key, Shape.DERIVED_FROM)) {
      sources.add(Surroundings.id(edge.end(), Shape.DERIVED_FROM, Shape.CLAIM));
    }
    return sources;
  }

  private Attribution saidBy(NodeKey key, Fields fields) {
    NavigableMap<Long, Id> speakers = new TreeMap<>();
    for (Long order : fields.list("saidByUnknown", Long.class, "a list of integers")) {
      speak(speakers, order, Attribution.UNKNOWN);
    }
    for (Edge edge : surroundings.from(key, Shape.SAID_BY)) {
      long order =
          new Fields(edge.properties())
              .findInteger("order")
              .orElseThrow(
                  () -> new BrokenException(ModelRule.BAD_ORDER, "a SAID_BY has no 'order'"));
      speak(speakers, order, Surroundings.id(edge.end(), Shape.SAID_BY, Shape.ACTOR));
    }
    if (speakers.isEmpty()) {
      throw new BrokenException(
          ModelRule.MISSING_RELATIONSHIP,
          "it is SAID_BY nobody; expected an actor, or 'saidByUnknown'");
    }
    return new Attribution(new ArrayList<>(speakers.values()));
  }

  private static void speak(NavigableMap<Long, Id> speakers, long order, Id speaker) {
    if (speakers.put(order, speaker) != null) {
      throw new BrokenException(
          ModelRule.BAD_ORDER, "two are SAID_BY with the order %d; expected one".formatted(order));
    }
  }

  private static Rank rank(Fields fields) {
    Rank.Level level = fields.findConstant("rank", Rank.Level.class).orElse(Rank.Level.NORMAL);
    return new Rank(level, fields.findText("rankReason"));
  }

  private static Optional<Grade> grade(Fields fields) {
    Optional<String> source = fields.findText("gradeSource");
    Optional<Long> credibility = fields.findInteger("gradeCredibility");
    if (source.isEmpty() && credibility.isEmpty()) {
      return Optional.empty();
    }
    if (source.filter(letter -> letter.length() == 1).isEmpty() || credibility.isEmpty()) {
      throw new BrokenException(
          ModelRule.BAD_VALUE,
          "its grade is '%s' and '%s'; expected 'gradeSource' A to F and 'gradeCredibility' 1 to 6"
              .formatted(source.orElse(""), credibility.map(String::valueOf).orElse("")));
    }
    return Optional.of(
        new Grade(source.get().charAt(0), BigDecimal.valueOf(credibility.get()).intValue()));
  }
}
