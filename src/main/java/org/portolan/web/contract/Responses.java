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
  private static final int UNACCEPTABLE = 406;
  private static final int AMBIGUOUS = 422;
  private static final int FAULT = 500;
  private static final int UNAVAILABLE = 503;

  private final Examples examples;

  Responses(Examples examples) {
    this.examples = examples;
  }

  /** Adds the answers that are the same at every operation. */
  void addShared(Components components) {
    components.addResponses(
        "NotAcceptable", problem(UNACCEPTABLE, "None of the media types asked for is to be had"));
    components.addResponses("Fault", problem(FAULT, "A fault of Portolan's own; its log says why"));
    ApiResponse unavailable =
        problem(UNAVAILABLE, "The graph cannot be read now; Retry-After says when to ask again");
    unavailable.addHeaderObject(
        HttpHeaders.RETRY_AFTER, ResponseHeaders.get(HttpHeaders.RETRY_AFTER));
    components.addResponses("Unavailable", unavailable);
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
      problem(operation, AMBIGUOUS, "A name of several things, with the candidates");
    }
    share(operation, UNACCEPTABLE, "NotAcceptable");
    if (reading == Reading.OF_A_SNAPSHOT) {
      operation.getResponses().addApiResponse("304", unchanged(reading));
    }
    if (reading != Reading.NOTHING) {
      share(operation, FAULT, "Fault");
      share(operation, UNAVAILABLE, "Unavailable");
    }
  }

  /** How an answer hangs on the graph. */
  enum Reading {
    /** On nothing in it. */
    NOTHING,
    /** On the graph and on more, such as how far a check has come. */
    OF_THIS_MOMENT,
    /** On the graph's content alone. */
    OF_A_SNAPSHOT;

    List<String> headers() {
      return switch (this) {
        case NOTHING -> List.of();
        case OF_THIS_MOMENT -> ResponseHeaders.READ;
        case OF_A_SNAPSHOT ->
            Stream.concat(ResponseHeaders.READ.stream(), Stream.of(HttpHeaders.ETAG)).toList();
      };
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
    ApiResponse problem = problem(status, description);
    show(problem, operation.getOperationId(), status);
    operation.getResponses().addApiResponse(Integer.toString(status), problem);
  }

  private ApiResponse problem(int status, String description) {
    Content content = new Content();
    content.addMediaType(PROBLEM, new MediaType().schema(Schemas.ref("Problem")));
    ApiResponse problem = new ApiResponse().description(description).content(content);
    show(problem, Example.EVERY, status);
    return problem;
  }

  private static void share(Operation operation, int status, String name) {
    operation
        .getResponses()
        .addApiResponse(
            Integer.toString(status), new ApiResponse().$ref("#/components/responses/" + name));
  }

  private void show(ApiResponse answer, String operation, int status) {
    for (Example example : examples.list(operation, status)) {
      MediaType media = answer.getContent().get(example.mediaType());
      if (media != null) {
        media.addExamples(
            example.key(),
            new io.swagger.v3.oas.models.examples.Example()
                .summary(example.summary())
                .description("GET " + example.request())
                .value(example.plainBody()));
      }
    }
  }
}
