package org.portolan.bench.rest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.portolan.bench.run.Samples;

/**
 * Several clients that ask at the same time, each its next question as soon as it has an answer.
 */
final class Crowd {
  private final int clients;
  private final List<URI> questions;

  Crowd(int clients, List<URI> questions) {
    this.clients = clients;
    this.questions = List.copyOf(questions);
  }

  /** How long each answer took, of all clients together. */
  Samples ask(int seconds) throws InterruptedException, ExecutionException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      List<Future<List<Long>>> asking = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int first = client * questions.size() / clients;
        asking.add(pool.submit(() -> one(first, until)));
      }
      Samples samples = new Samples();
      for (Future<List<Long>> one : asking) {
        one.get().forEach(samples::add);
      }
      return samples;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Long> one(int first, long until) {
    List<Long> nanos = new ArrayList<>();
    try (Asker asker = new Asker(questions.get(0))) {
      for (int next = first; System.nanoTime() < until; next++) {
        long start = System.nanoTime();
        var unused = asker.ask(questions.get(next % questions.size()));
        nanos.add(System.nanoTime() - start);
      }
    }
    return nanos;
  }
}
