package org.portolan.bench.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.portolan.bench.network.NetworkSize;

/**
 * Puts hostile questions to a running Portolan, one after the other, and prints how long the
 * longest answers took until their last byte, as a table: {@code RestBounds SERVER SIZE TIMES}. The
 * server must have the network of that size; docs/benchmarks/bounds.sh runs it.
 */
public final class RestBounds {
  private static final double MILLION = 1e6;
  private static final int SHOWN = 15;
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;

  private RestBounds(URI server) {
    this.server = server;
  }

  private record Answer(String question, double millis, boolean partial, int bytes) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    NetworkSize size = NetworkSize.named(args[1]);
    RestBounds bounds = new RestBounds(URI.create(args[0]));
    List<String> questions = new HostileQuestions(size.places()).list();
    int times = Integer.parseInt(args[2]);
    List<Answer> worst = new ArrayList<>();
    for (String question : questions) {
      List<Answer> answers = new ArrayList<>();
      for (int time = 0; time < times; time++) {
        answers.add(bounds.ask(question));
      }
      worst.add(answers.stream().max(Comparator.comparingDouble(Answer::millis)).orElseThrow());
    }
    worst.sort(Comparator.comparingDouble(Answer::millis).reversed());
    print(size, worst, times);
  }

  private Answer ask(String question) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1" + question)).build();
    long start = System.nanoTime();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    double millis = (System.nanoTime() - start) / MILLION;
    if (answer.statusCode() != OK) {
      throw new IllegalStateException(answer.statusCode() + " for " + question);
    }
    String body = answer.body();
    return new Answer(question, millis, body.contains("\"partial\":true"), body.length());
  }

  private static void print(NetworkSize size, List<Answer> worst, int times) {
    System.out.printf(
        Locale.ROOT,
        "Size %s: %d questions, each asked %d times; %d gave a partial answer; the longest of all"
            + " answers took %.0f ms.%n%n",
        size.name(),
        worst.size(),
        times,
        worst.stream().filter(Answer::partial).count(),
        worst.get(0).millis());
    System.out.println("| question | longest, ms | partial | characters |");
    System.out.println("|---|---|---|---|");
    for (Answer answer : worst.subList(0, SHOWN)) {
      System.out.printf(
          Locale.ROOT,
          "| `%s` | %.0f | %s | %,d |%n",
          answer.question(),
          answer.millis(),
          answer.partial() ? "yes" : "no",
          answer.bytes());
    }
    System.out.println();
  }
}
