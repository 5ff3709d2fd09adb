package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.DocumentSearch;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.web.view.DocumentDetailView;
import org.portolan.web.view.DocumentPresenter;
import org.portolan.web.view.DocumentView;
import org.portolan.web.view.ListView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions for documents. */
@RestController
@RequestMapping(path = "/api/v1/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents", description = "Reports as published")
class DocumentsController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  DocumentsController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping
  @Operation(
      operationId = "listDocuments",
      summary = "List the documents, or those that have some words")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description =
          "Words that a document must have all of, or words that begin so: in its id, its title, its"
              + " date of publication or the names of its publisher; letter case, accents and"
              + " punctuation aside. Without it: all.",
      example = "yonhap 2023",
      schema = @Schema(type = "string"))
  @Paged
  ResponseEntity<ListView<DocumentView>> list(Parameters given) {
    Snapshot snapshot = snapshots.current();
    DocumentPresenter presenter = new DocumentPresenter(snapshot.corpus());
    Page<DocumentView> page =
        Page.of(new DocumentSearch(snapshot.corpus()).list(given.find("q")), given, snapshot)
            .map(presenter::show);
    return Answers.of(ListView.of(page.items(), page.next()), snapshot, page.next(), given);
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getDocument", summary = "Get a document with its claims")
  ResponseEntity<DocumentDetailView> get(
      @Parameter(description = "The id of the document.", example = "yonhap-2024-08-27")
          @PathVariable
          String id,
      Parameters given) {
    Snapshot snapshot = snapshots.current();
    Corpus corpus = snapshot.corpus();
    DocumentPresenter presenter = new DocumentPresenter(corpus);
    return Answers.of(
        presenter.detail(
            Lookup.inPath(
                corpus.documents(), () -> Lookup.ids(corpus.documents().keySet()), "document", id),
            limit.start()),
        snapshot);
  }
}
