package org.portolan;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.portolan.cli.PortolanCommand;
import org.portolan.cli.Workplace;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Loader;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Rest;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Vault;
import org.portolan.usecase.loading.RecordedLoader;
import org.portolan.usecase.server.Errand;
import org.portolan.usecase.server.Office;
import org.springframework.context.ApplicationContext;

/** Runs commands on the graph that the server has open. */
final class ServerOffice implements Office {
  private final ApplicationContext context;

  ServerOffice(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public int run(Errand errand, OutputStream out, OutputStream err) {
    try (PrintWriter answer = writer(out);
        PrintWriter complaints = writer(err)) {
      Workplace workplace =
          new Workplace(
              () -> {
                throw refusal();
              },
              OpenedDesk::new,
              OpenedDesk::new,
              OpenedDesk::new,
              () -> {
                throw refusal();
              },
              () -> {
                throw refusal();
              },
              arguments -> OptionalInt.empty(),
              errand.terminal());
      return PortolanCommand.of(workplace, answer, complaints)
          .registerConverter(Path.class, text -> errand.folder().resolve(text))
          .execute(errand.arguments().toArray(String[]::new));
    }
  }

  private static PrintWriter writer(OutputStream to) {
    return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), true);
  }

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException("This command is not the server's to run.");
  }

  /** The server's own graph, which stays open. */
  private final class OpenedDesk implements Desk {
    private boolean loads;

    @Override
    public Snapshots snapshots() {
      return context.getBean(Snapshots.class);
    }

    @Override
    public Loader loader() {
      loads = true;
      return context.getBean(RecordedLoader.class);
    }

    @Override
    public QuestionLimit questionLimit() {
      return context.getBean(QuestionLimit.class);
    }

    @Override
    public Rest rest() {
      return OwnRest.of(context);
    }

    @Override
    public Vault vault() {
      loads = true;
      return context.getBean(Vault.class);
    }

    @Override
    public void close() {
      if (loads) {
        snapshots().invalidate();
      }
    }
  }
}
