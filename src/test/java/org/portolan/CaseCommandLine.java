package org.portolan;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.portolan.cli.PortolanCommand;
import org.portolan.domain.evidence.Content;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Graph;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Snapshots;

/** The command line over the bundled case, without a graph to read it from. */
public final class CaseCommandLine {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Runs a command, and gives its exit code. */
  public int run(String... command) {
    return PortolanCommand.of(
            () -> {
              throw new UnsupportedOperationException("nothing is served in this test");
            },
            CaseCommandLine::desk,
            new PrintWriter(out),
            new PrintWriter(err))
        .execute(command);
  }

  /** What it printed. */
  public String out() {
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  /** What it complained of. */
  public String err() {
    return err.toString().replace(System.lineSeparator(), "\n");
  }

  private static Desk desk() {
    Snapshots snapshots =
        new Snapshots(
            new Graph() {
              @Override
              public long revision() {
                return 1;
              }

              @Override
              public Content read() {
                return new Content(TheCase.dataSet().corpus(), 1, List.of(), List.of());
              }
            });
    return new Desk() {
      @Override
      public Snapshots snapshots() {
        return snapshots;
      }

      @Override
      public Loader loader() {
        throw new UnsupportedOperationException("nothing is loaded in this test");
      }

      @Override
      public void close() {}
    };
  }
}
