package org.portolan;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.OptionalInt;
import org.portolan.cli.PortolanCommand;
import org.portolan.cli.Workplace;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Loader;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Rest;
import org.portolan.usecase.Snapshots;

/** Runs commands on a graph in memory. */
public final class AtTheDesk {
  private static final int CANNOT_SERVE = 3;

  private final Corpus corpus;
  private final QuestionLimit limit;

  /** On the evidence. */
  public AtTheDesk(Corpus corpus) {
    this(corpus, new QuestionLimit(Duration.ofMinutes(1)));
  }

  /** On the evidence, in a hurry. */
  public AtTheDesk(Corpus corpus, QuestionLimit limit) {
    this.corpus = corpus;
    this.limit = limit;
  }

  /** What a command ended with and printed. */
  public record Ran(int code, String out, String err) {}

  /** Runs a command. */
  public Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Workplace workplace =
        new Workplace(
            () -> CANNOT_SERVE,
            () -> desk(corpus, limit),
            () -> desk(corpus, limit),
            () -> desk(corpus, limit),
            () -> {
              throw new UnsupportedOperationException("nobody is listed here");
            },
            () -> {
              throw new UnsupportedOperationException("nothing is recorded here");
            },
            asked -> OptionalInt.empty(),
            false);
    int code =
        PortolanCommand.of(workplace, new PrintWriter(out), new PrintWriter(err))
            .execute(arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  private static Desk desk(Corpus corpus, QuestionLimit limit) {
    Snapshots snapshots = new Snapshots(new HeldGraph(corpus, 1));
    return new Desk() {
      @Override
      public Snapshots snapshots() {
        return snapshots;
      }

      @Override
      public Loader loader() {
        throw new UnsupportedOperationException("nothing is loaded here");
      }

      @Override
      public QuestionLimit questionLimit() {
        return limit;
      }

      @Override
      public Rest rest() {
        throw new UnsupportedOperationException("there is no REST here");
      }

      @Override
      public void close() {
        // Nothing was opened.
      }
    };
  }
}
