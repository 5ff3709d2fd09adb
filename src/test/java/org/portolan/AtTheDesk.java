package org.portolan;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.portolan.cli.PortolanCommand;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Snapshots;

/** Runs commands on a graph in memory. */
public final class AtTheDesk {
  private static final int CANNOT_SERVE = 3;

  private final Corpus corpus;

  /** On the evidence. */
  public AtTheDesk(Corpus corpus) {
    this.corpus = corpus;
  }

  /** What a command ended with and printed. */
  public record Ran(int code, String out, String err) {}

  /** Runs a command. */
  public Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        PortolanCommand.of(
                () -> CANNOT_SERVE, () -> desk(corpus), new PrintWriter(out), new PrintWriter(err))
            .execute(arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  private static Desk desk(Corpus corpus) {
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
      public void close() {
        // Nothing was opened.
      }
    };
  }
}
