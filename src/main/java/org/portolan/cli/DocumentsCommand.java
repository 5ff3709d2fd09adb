package org.portolan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.time.Edtf;
import org.portolan.usecase.Desk;
import org.portolan.usecase.DocumentSearch;
import org.portolan.usecase.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the documents. */
@Command(
    name = "documents",
    description = "Prints the documents, or those with some words. Ends with 1 if none has them.",
    mixinStandardHelpOptions = true)
final class DocumentsCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Option(
      names = "--q",
      paramLabel = "TEXT",
      description =
          "Only those with all of these words, or words that begin so: in the id, the title, the"
              + " date or the names of the publisher.")
  private Optional<String> text = Optional.empty();

  @Mixin private PageOptions page = new PageOptions();

  DocumentsCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (page.json()) {
      Map<String, List<String>> values = page.values();
      values.put("q", text.stream().toList());
      return answers.printUnlessEmpty("/documents", values, "items");
    }
    int limit = page.limit();
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      List<Document> found = new DocumentSearch(snapshot.corpus()).list(text);
      print(found, limit, snapshot.corpus());
      out.println("Snapshot " + snapshot.hash());
      out.flush();
      return found.isEmpty() ? ExitCode.NOT_SO : ExitCode.DONE;
    }
  }

  private void print(List<Document> found, int limit, Corpus corpus) {
    found.stream()
        .limit(limit)
        .forEach(
            one ->
                out.printf(
                    "%s  %s (%s)  %s%n",
                    one.published().map(Edtf::text).orElse("undated"),
                    one.title(),
                    one.id(),
                    one.publisher()
                        .flatMap(corpus::findName)
                        .map(name -> "published by " + name)
                        .orElse("publisher unknown")));
    if (found.isEmpty()) {
      out.println("No documents.");
    } else if (found.size() > limit) {
      out.printf("%d of %d; --limit shows more%n", limit, found.size());
    }
  }
}
