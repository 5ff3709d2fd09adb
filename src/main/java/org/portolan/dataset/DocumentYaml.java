package org.portolan.dataset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.time.Edtf;

/** Reads one file of documents/: the document and its claims. */
final class DocumentYaml {
  private static final List<String> KEYS = List.of("document", "claims");
  private static final List<String> DOCUMENT_KEYS =
      List.of(
          "id",
          "title",
          "publisher",
          "published",
          "publishedInferred",
          "language",
          "sha256",
          "note");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final Draft draft;

  DocumentYaml(Draft draft) {
    this.draft = draft;
  }

  void read(ParsedDocument parsed) {
    draft.faults.addAll(parsed.faults());
    Optional<Keys> keys =
        parsed.root().flatMap(node -> Keys.of(node, "a document file", KEYS, draft.faults));
    if (keys.isEmpty()) {
      draft.definitions.missSome(Sort.IN_DOCUMENTS);
      return;
    }
    Optional<Id> document =
        keys.get()
            .require("document", "the document that the claims are from")
            .flatMap(node -> Keys.of(node, "document", DOCUMENT_KEYS, draft.faults))
            .flatMap(this::document);
    if (document.isEmpty()) {
      draft.definitions.missSome(Sort.IN_DOCUMENTS);
    }
    ClaimYaml claims = new ClaimYaml(draft, document);
    keys.get()
        .find("claims")
        .ifPresent(
            node -> {
              if (node instanceof Node.Items items) {
                items.nodes().stream()
                    .filter(claim -> draft.capacity.takes(claim::at))
                    .forEach(claims::read);
              } else {
                draft.definitions.missSome(Sort.IN_DOCUMENTS);
                draft.faults.add(Keys.found(node, "claims").fault("a list of claims"));
              }
            });
  }

  private Optional<Id> document(Keys keys) {
    Checks checks = draft.checks;
    int before = draft.faults.count();
    Optional<Id> id =
        keys.requireText("id", "an id")
            .flatMap(value -> draft.definitions.define(value, Sort.DOCUMENT.alone()));
    Optional<String> title =
        keys.requireText("title", "the title as published").flatMap(checks::line);
    Optional<Id> publisher =
        keys.text("publisher").flatMap(value -> draft.references.use(value, Sort.ACTOR));
    Optional<Edtf> published = keys.text("published").flatMap(checks::date);
    Optional<Boolean> inferred = keys.flag("publishedInferred");
    if (inferred.isPresent() && keys.find("published").isEmpty()) {
      draft.faults.add(
          keys.findAt("publishedInferred").orElseThrow(),
          "publishedInferred without 'published'",
          "both, or neither");
    }
    Optional<String> language = keys.text("language").flatMap(checks::language);
    Optional<String> sha256 =
        keys.text("sha256")
            .flatMap(
                value -> checks.matching(value, SHA256, "64 hexadecimal digits in lower case"));
    Optional<String> note = keys.text("note").flatMap(checks::text);
    if (draft.faults.count() == before) {
      draft.corpus.add(
          new Document(
              id.orElseThrow(),
              title.orElseThrow(),
              publisher,
              published,
              inferred.orElse(false),
              language,
              sha256,
              note));
    }
    return id;
  }
}
