package org.portolan.bench.crowd;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Puts many clients to a running Portolan on a seeded graph, with loads and edits going on, and
 * prints what it took and held as Markdown: {@code MixedLoad SERVER DATA PID CLIENTS MINUTES WORK},
 * DATA the server's data folder, PID its process, WORK an empty folder. Ends with 1 if anything was
 * refused or broke. docs/benchmarks/crowd.sh runs it.
 */
public final class MixedLoad {
  private static final int PLACES = 20_000;
  private static final int MOVEMENTS = 1_000_000;
  private static final int DOCUMENTS = 10_000;
  private static final int LOOKS_EACH_SECONDS = 2;

  private MixedLoad() {}

  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    URI server = URI.create(args[0]);
    int clients = Integer.parseInt(args[3]);
    int minutes = Integer.parseInt(args[4]);
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
    Tally asked = new Tally();
    Tally changed = new Tally();
    MemorySlices portolan = new MemorySlices(Long.parseLong(args[2]));
    ExecutorService pool = Executors.newFixedThreadPool(clients + 2);
    try {
      List<Future<?>> all = new ArrayList<>();
      all.add(
          pool.submit(
              new Loader(server, Files.createDirectories(Path.of(args[5])), changed, until)));
      all.add(pool.submit(new Editor(server, Path.of(args[1]), changed, until)));
      for (int client = 0; client < clients; client++) {
        MixedQuestions questions = new MixedQuestions(server, PLACES, MOVEMENTS, DOCUMENTS, client);
        all.add(pool.submit(new Client(client, questions, asked, until)));
      }
      for (int look = 0; System.nanoTime() < until; look++) {
        portolan.look();
        if (look % 15 == 0) {
          System.err.printf(
              "%d answered, %d failed; %d changes, %d failed%n",
              asked.done(), asked.failed(), changed.done(), changed.failed());
        }
        TimeUnit.SECONDS.sleep(LOOKS_EACH_SECONDS);
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
    print(clients, minutes, asked, changed, portolan);
    if (asked.failed() + changed.failed() > 0) {
      System.exit(1);
    }
  }

  private static void print(
      int clients, int minutes, Tally asked, Tally changed, MemorySlices portolan) {
    System.out.printf(
        Locale.ROOT,
        "%d clients, %d minutes: %,d answers, %,.0f a second, %d errors; %d loads and edits, %d errors; heap of the last third"
            + " beside the second %.2f.%n%n",
        clients,
        minutes,
        asked.done(),
        asked.done() / (minutes * 60.0),
        asked.failed(),
        changed.done(),
        changed.failed(),
        portolan.growth());
    System.out.println(asked.markdown());
    System.out.println(changed.markdown());
    System.out.println(portolan.markdown());
  }
}
