package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Right;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Requests made from the committed description, good ones and ones that break it, over the wire:
 * none is answered with a fault of the server, every answer is as described, and every refusal is a
 * problem. {@code -Dcontract.requests} says how many, {@code -Dcontract.seed} which.
 */
@SpringBootTest(
    classes = WebTestApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "server.address=127.0.0.1")
class GeneratedContractTest {
  private static final int REQUESTS = Integer.getInteger("contract.requests", 1500);
  private static final long SEED = Long.getLong("contract.seed", 42);
  private static final int TOLD = 20;

  @LocalServerPort private int port;
  @Autowired private Access access;

  @Test
  void whateverIsSentTheAnswerIsAsDescribed() throws IOException {
    String key = access.makeKey("of generated requests", Right.LOAD, Optional.empty()).key();
    RequestGenerator generator = new RequestGenerator(SEED, () -> key);
    List<String> faults = new ArrayList<>();
    TreeMap<Integer, Integer> statuses = new TreeMap<>();
    for (int number = 0; number < REQUESTS && faults.size() < TOLD; number++) {
      GeneratedRequest request = generator.next(number);
      RawHttp.Answer answer = RawHttp.send(port, request.bytes());
      statuses.merge(answer.status(), 1, Integer::sum);
      for (String fault : faults(request, answer)) {
        faults.add("%d. %s -> %d %s".formatted(number, request, answer.status(), fault));
      }
    }

    assertThat(faults).as("seed %d, statuses %s", SEED, statuses).isEmpty();
    assertThat(statuses).as("some are answered, and some refused").containsKeys(200, 400, 404, 405);
    System.out.printf("%d generated requests, seed %d: %s%n", REQUESTS, SEED, statuses);
  }

  private static List<String> faults(GeneratedRequest request, RawHttp.Answer answer) {
    List<String> faults = new ArrayList<>();
    if (answer.status() >= 500) {
      faults.add("a fault of the server: " + answer.body());
    }
    if (request.mustFail() && answer.status() < 400) {
      faults.add("it is answered");
    }
    if (answer.status() >= 400) {
      if (!answer.header("Content-Type").orElse("").startsWith("application/problem+json")) {
        faults.add("no problem but " + answer.header("Content-Type"));
      } else {
        faults.addAll(Described.problemFaults(answer.body()));
      }
      if (answer.body().contains("Exception") || answer.body().contains("Tomcat")) {
        faults.add("inner details: " + answer.body());
      }
    } else {
      faults.addAll(
          Described.faults(
              request.method(),
              request.path(),
              answer.status(),
              name -> answer.header(name).isPresent(),
              answer.header("Content-Type"),
              answer.body()));
    }
    if (answer.status() >= 400 && answer.status() != 405 && isOfTheOperation(request)) {
      faults.addAll(
          Described.faults(
              request.method(),
              request.path(),
              answer.status(),
              name -> answer.header(name).isPresent(),
              answer.header("Content-Type"),
              answer.body()));
    }
    return faults;
  }

  /** What does not reach an operation is not described at one. */
  private static boolean isOfTheOperation(GeneratedRequest request) {
    return !request.what().equals("an odd path") && !request.what().equals("method");
  }
}
