package org.portolan.dataset;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Stated;

/** Reads the claims of one document. */
final class ClaimYaml {
  static final List<String> KEYS =
      List.of(
          "id",
          "type",
          "about",
          "paragraphs",
          "saidBy",
          "basis",
          "certainty",
          "rank",
          "reason",
          "said",
          "derivedFrom",
          "corrects",
          "grade",
          "stated");
  private static final Map<String, ClaimType> TYPES =
      Checks.byWord(Arrays.asList(ClaimType.values()), ClaimType::key);
  private static final String TYPE_WORDS = Phrase.either(List.copyOf(TYPES.keySet()));
  private static final Map<ClaimType, Set<Sort>> ABOUT = about();

  private final Draft draft;
  private final ProvenanceYaml provenances;
  private final StatedYaml statements;

  /** Reads claims of a document; if its id is at fault, only to check them. */
  ClaimYaml(Draft draft, Optional<Id> document) {
    this.draft = draft;
    this.provenances = new ProvenanceYaml(draft, document);
    this.statements = new StatedYaml(draft);
  }

  private static Map<ClaimType, Set<Sort>> about() {
    Map<ClaimType, Set<Sort>> about = new EnumMap<>(ClaimType.class);
    about.put(ClaimType.MOVEMENT, EnumSet.of(Sort.MOVEMENT));
    about.put(ClaimType.SIGHTING, EnumSet.of(Sort.SIGHTING));
    about.put(ClaimType.TOTAL, EnumSet.of(Sort.TOTAL));
    about.put(ClaimType.DISTANCE, EnumSet.of(Sort.PLACE));
    about.put(ClaimType.CONTENTS, EnumSet.of(Sort.MOVEMENT, Sort.SIGHTING, Sort.TOTAL));
    about.put(ClaimType.ATTRIBUTE, Sort.ANYTHING);
    about.put(ClaimType.LINK, EnumSet.of(Sort.LINK));
    about.put(ClaimType.EVENT, EnumSet.of(Sort.EVENT));
    about.put(ClaimType.RULE, EnumSet.of(Sort.RULE));
    return about;
  }

  void read(Node node) {
    int faults = draft.faults.count();
    int uses = draft.references.count();
    Optional<Claim> claim =
        Keys.of(node, "a claim", KEYS, draft.faults).flatMap(keys -> read(keys, faults));
    if (claim.isEmpty()) {
      draft.references.doubtSince(uses);
    }
    draft.references.settleSince(uses);
  }

  private Optional<Claim> read(Keys keys, int faults) {
    Optional<Value> idValue = keys.text("id");
    Optional<Id> given =
        idValue.flatMap(value -> draft.definitions.define(value, Sort.CLAIM.alone()));
    Optional<ClaimType> type =
        keys.requireText("type", TYPE_WORDS).flatMap(value -> draft.checks.oneOf(value, TYPES));
    Set<Sort> sorts = type.map(ABOUT::get).orElse(Sort.ANYTHING);
    Optional<Id> about =
        keys.requireText("about", "the id of " + Sort.phrase(sorts))
            .flatMap(value -> draft.references.use(value, sorts));
    Optional<Provenance> provenance = provenances.read(keys);
    Optional<Stated> stated =
        keys.require("stated", "what it says")
            .flatMap(node -> type.flatMap(known -> statements.read(node, known, about)));
    boolean whole =
        draft.faults.count() == faults
            && type.isPresent()
            && about.isPresent()
            && provenance.isPresent()
            && stated.isPresent();
    if (!whole) {
      if (idValue.isEmpty()) {
        draft.definitions.missSome(Sort.CLAIM.alone());
      }
      return Optional.empty();
    }
    return given
        .or(
            () ->
                derived(
                    keys, ClaimId.derive(type.get(), about.get(), provenance.get(), stated.get())))
        .flatMap(id -> make(keys, type.get(), id, about.get(), provenance.get(), stated.get()));
  }

  private Optional<Id> derived(Keys keys, Id id) {
    Optional<Definitions.Entry> first = draft.definitions.find(id);
    if (first.isPresent()) {
      draft.faults.add(
          keys.at(),
          "the same claim as at line " + first.get().at().line(),
          "each claim once, or with an id of its own");
      return Optional.empty();
    }
    return draft.definitions.define(new Value(keys.at(), "claim", id.value()), Sort.CLAIM.alone());
  }

  private Optional<Claim> make(
      Keys keys, ClaimType type, Id id, Id about, Provenance provenance, Stated stated) {
    try {
      Claim claim = Claim.of(type, id, about, provenance, stated);
      provenances.trace(keys, id);
      draft.corpus.add(claim);
      draft.claimed.add(claim);
      return Optional.of(claim);
    } catch (IllegalArgumentException e) {
      // The domain's own check of a movement's window; everything else has been checked here.
      draft.faults.add(
          statements
              .lastDate(keys)
              .orElse(new Value(keys.at(), String.valueOf(e.getMessage()), ""))
              .fault("a date that the claim's other dates allow, no arrival before it leaves"));
      return Optional.empty();
    }
  }
}
