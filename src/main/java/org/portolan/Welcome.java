package org.portolan;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.portolan.chain.Filters;
import org.portolan.cli.Answers;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.Neo4jBrowser;
import org.portolan.usecase.Snapshot;

/** What Portolan prints to whoever starts it. */
final class Welcome {
  /** The question that each bundled case is about: from where to where. */
  private static final Map<Id, Question> HEADLINES =
      Map.of(new Id("dprk-russia"), new Question(new Id("rajin"), new Id("tikhoretsk")));

  private final PrintStream out;

  private record Question(Id from, Id to) {}

  Welcome(PrintStream out) {
    this.out = out;
  }

  void loaded(DataSet dataSet) {
    Corpus corpus = dataSet.corpus();
    out.printf(
        "Loaded the case %s: %d claims from %d documents, about %d movements between %d places.%n",
        dataSet.id(),
        corpus.claims().size(),
        corpus.documents().size(),
        corpus.movements().size(),
        corpus.places().size());
  }

  void headline(Optional<Id> bundledCase, Snapshot snapshot) {
    bundledCase
        .map(HEADLINES::get)
        .filter(
            question ->
                snapshot.corpus().places().containsKey(question.from())
                    && snapshot.corpus().places().containsKey(question.to()))
        .ifPresent(
            question ->
                out.printf(
                    "%n%s%n",
                    Answers.to(
                        snapshot,
                        new ChainQuestion(
                            Optional.of(question.from()),
                            Optional.of(question.to()),
                            Lens.EVERYTHING,
                            Filters.NONE),
                        3)));
  }

  void indexing() {
    out.println("Making constraints and indexes, which this graph does not have yet …");
  }

  void reading(String progress) {
    out.printf("Reading the graph: %s.%n", progress);
  }

  void addresses(URI portolan, Optional<Neo4jBrowser> browser, Optional<Path> password) {
    out.printf("Page           %s/?from=Najin&to=Tikhoretsk%n", portolan);
    out.printf("REST           %s/api/v1/chains?from=Najin&to=Tikhoretsk%n", portolan);
    out.printf(
        "API docs       %s/swagger-ui/index.html (OpenAPI: %s/v3/api-docs)%n", portolan, portolan);
    browser.ifPresent(
        there -> {
          out.printf(
              "Neo4j Browser  %s%s%n",
              there.address(),
              password.map(file -> " (user neo4j, password in %s)".formatted(file)).orElse(""));
          out.printf("Browser guide  %s%n", there.guide());
        });
    out.println("Ctrl+C stops Portolan.");
  }
}
