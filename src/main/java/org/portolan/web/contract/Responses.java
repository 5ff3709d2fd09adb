package org.portolan.web.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** Completes what an operation answers: headers, problems, and an example of each answer. */
final class Responses {
  /** The parameters that take a name or an id, which may be unknown, or ambiguous. */
  private static final Set<String> NAMES =
      Set.of("from", "to", "via", "vessel", "about", "at", "document", "saidBy", "near", "exclude");

  private static final String PROBLEM = "application/problem+json";
  private static final int OK = 200;
  private static final int BAD = 400;
  private static final int UNKNOWN = 404;
  private static final int CONFLICT = 409;
  private static final int TOO_LARGE = 413;
  private static final int OTHER_TYPE = 415;
  private static final int AMBIGUOUS = 422;
  private static final int FULL = 507;

  private final Examples examples;

  Responses(Examples examples) {
    this.examples = examples;
  }

  /** Adds the answers that are the same at every operation. */
  void addShared(Components components) {
    Stream.concat(
            SharedProblem.EVERYWHERE.stream(),
            Stream.of(SharedProblem.TOO_MUCH, SharedProblem.FAULT))
        .forEach(shared -> components.addResponses(shared.key(), problem(shared, Example.EVERY)));
  }

  /**
   * Completes an operation.
   *
   * @param reading how what it answers hangs on the graph
   */
  void complete(String path, Operation operation, Reading reading) {
    ApiResponse answer = Objects.requireNonNull(operation.getResponses().get(Integer.toString(OK)));
    if (answer.getDescription() == null || answer.getDescription().equals("OK")) {
      answer.setDescription("As asked");
    }
    show(answer, operation.getOperationId(), OK);
    reading.headers().forEach(name -> add(answer, name));
    if (takes(operation, Set.of("cursor"))) {
      add(answer, HttpHeaders.LINK);
    }
    if (answer.getContent().containsKey("text/csv")) {
      add(answer, ResponseHeaders.PARTIAL);
    }
    problem(operation, BAD, "A parameter that does not exist or cannot have this value");
    boolean named = takes(operation, NAMES);
    if (named || path.endsWith("{id}")) {
      problem(operation, UNKNOWN, "An unknown id or name, with suggestions");
    }
    if (named) {
      problem(
          operation,
          AMBIGUOUS,
          "A name of several things, with the candidates, or too much at once, with the bound");
    }
    if (operation.getRequestBody() != null) {
      problem(operation, CONFLICT, "A data set that contradicts what the graph holds");
      problem(operation, TOO_LARGE, "An archive with more bytes than it may have");
      problem(operation, OTHER_TYPE, "A body that is no archive by its media type");
      problem(operation, AMBIGUOUS, "A data set with faults, with all of them");
      problem(operation, FULL, "A disk of the server that is full or must not be written to");
    }
    if (reading == Reading.OF_A_SNAPSHOT) {
      operation.getResponses().addApiResponse("304", unchanged(reading));
    }
    SharedProblem.EVERYWHERE.forEach(shared -> share(operation, shared));
    if (reading != Reading.NOTHING) {
      if (!operation.getResponses().containsKey(Integer.toString(AMBIGUOUS))) {
        share(operation, SharedProblem.TOO_MUCH);
      }
      share(operation, SharedProblem.FAULT);
    }
  }

  private static ApiResponse unchanged(Reading reading) {
    ApiResponse unchanged =
        new ApiResponse().description("The answer is still that of the ETag in If-None-Match");
    reading.headers().forEach(name -> add(unchanged, name));
    return unchanged;
  }

  private static void add(ApiResponse answer, String header) {
    answer.addHeaderObject(header, ResponseHeaders.get(header));
  }

  private static boolean takes(Operation operation, Set<String> names) {
    return Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .map(Parameter::getName)
        .anyMatch(names::contains);
  }

  private void problem(Operation operation, int status, String description) {
    operation
        .getResponses()
        .addApiResponse(
            Integer.toString(status), problem(status, description, operation.getOperationId()));
  }

  private ApiResponse problem(int status, String description, String operation) {
    Content content = new Content();
    content.addMediaType(PROBLEM, new MediaType().schema(Schemas.ref("Problem")));
    ApiResponse problem = new ApiResponse().description(description).content(content);
    show(problem, operation, status);
    return problem;
  }

  private ApiResponse problem(SharedProblem shared, String operation) {
    ApiResponse problem = problem(shared.status(), shared.description(), operation);
    shared.headers().forEach(name -> add(problem, name));
    return problem;
  }

  /** An operation with examples of its own shows them beside those that stand for all. */
  private void share(Operation operation, SharedProblem shared) {
    String id = operation.getOperationId();
    boolean alike = examples.listOwn(id, shared.status()).isEmpty();
    operation
        .getResponses()
        .addApiResponse(
            Integer.toString(shared.status()),
            alike
                ? new ApiResponse().$ref("#/components/responses/" + shared.key())
                : problem(shared, id));
  }

  private void show(ApiResponse answer, String operation, int status) {
    for (Example example : examples.list(operation, status)) {
      MediaType media = answer.getContent().get(example.mediaType());
      if (media != null) {
        media.addExamples(
            example.key(),
            new io.swagger.v3.oas.models.examples.Example()
                .summary(example.summary())
                .description(example.request().described())
                .value(example.plainBody()));
      }
    }
  }
}
