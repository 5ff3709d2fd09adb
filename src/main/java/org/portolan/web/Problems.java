package org.portolan.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.CannotWrite;
import org.portolan.usecase.Loader;
import org.portolan.usecase.NotReady;
import org.portolan.usecase.Unreachable;
import org.portolan.usecase.loading.UploadRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns whatever goes wrong into a problem after RFC 9457, without inner details. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /** After how long to ask again, where nobody knows. */
  static final String RETRY_SECONDS = "5";

  /** The graph cannot be read: it is starting, stopping or out of reach. */
  @ExceptionHandler
  ResponseEntity<Object> unreachable(Neo4jException cause, WebRequest request) {
    LOG.warn("The graph cannot be read", cause);
    return unavailable(cause, request);
  }

  private ResponseEntity<Object> unavailable(Exception cause, WebRequest request) {
    ProblemDetail problem =
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "GRAPH_UNAVAILABLE",
            "The graph cannot be read at the moment; ask again in some seconds.");
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    return send(cause, problem, headers, request);
  }

  /** The graph cannot be reached, and the question cannot be answered without it. */
  @ExceptionHandler
  ResponseEntity<Object> outOfReach(Unreachable cause, WebRequest request) {
    LOG.warn("The graph cannot be reached: {}", cause.getMessage());
    return unavailable(cause, request);
  }

  /** Portolan is starting. */
  @ExceptionHandler
  ResponseEntity<Object> notReady(NotReady cause, WebRequest request) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    return send(
        cause,
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "GRAPH_UNAVAILABLE",
            cause.getMessage() + "; ask again in some seconds."),
        headers,
        request);
  }

  /** A question that the use cases refuse. */
  @ExceptionHandler
  ResponseEntity<Object> refused(BadQuestion cause, WebRequest request) {
    return send(cause, Refusal.of(cause).getBody(), new HttpHeaders(), request);
  }

  /** A data set that contradicts what the graph holds. */
  @ExceptionHandler
  ResponseEntity<Object> contradicts(Loader.Refused cause, WebRequest request) {
    return send(
        cause,
        problem(
            HttpStatus.CONFLICT,
            "CONTRADICTION",
            "Nothing was loaded: " + cause.getMessage() + "."),
        new HttpHeaders(),
        request);
  }

  /** An archive that is too large. */
  @ExceptionHandler
  ResponseEntity<Object> tooLarge(UploadRoom.TooLarge cause, WebRequest request) {
    return send(
        cause,
        problem(
            HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE", "Nothing was loaded: " + cause.getMessage()),
        new HttpHeaders(),
        request);
  }

  /** A disk that is full, or a folder that must not be written to. */
  @ExceptionHandler
  ResponseEntity<Object> unwritten(CannotWrite cause, WebRequest request) {
    LOG.error("Cannot write: {}", cause.getMessage());
    String told = cause.told();
    return send(
        cause,
        problem(
            HttpStatus.INSUFFICIENT_STORAGE,
            "CANNOT_WRITE",
            told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1) + "."),
        new HttpHeaders(),
        request);
  }

  /** A name of a parameter, or a header, that the firewall lets nobody read. */
  @ExceptionHandler
  ResponseEntity<Object> unreadable(RequestRejectedException cause, WebRequest request) {
    return send(
        cause,
        problem(
            HttpStatus.BAD_REQUEST,
            ProblemCode.of(HttpStatus.BAD_REQUEST.value()),
            "The request cannot be read; expected names of parameters, and headers, without control"
                + " characters."),
        new HttpHeaders(),
        request);
  }

  /** A fault of Portolan's own. */
  @ExceptionHandler
  ResponseEntity<Object> fault(RuntimeException cause, WebRequest request) {
    LOG.error("Cannot answer {}", request.getDescription(false), cause);
    ProblemDetail problem =
        problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "FAULT",
            "Portolan failed to answer; its log says why.");
    return send(cause, problem, new HttpHeaders(), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException cause,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem =
        problem(
            HttpStatus.NOT_FOUND,
            "UNKNOWN_PATH",
            "There is nothing at /%s; /v3/api-docs lists what there is."
                .formatted(cause.getResourcePath()));
    return send(cause, problem, headers, request);
  }

  /** Adds what problems of the framework lack. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem
        && (problem.getProperties() == null || !problem.getProperties().containsKey("code"))) {
      problem.setProperty("code", ProblemCode.of(status.value()));
    }
    HttpHeaders sent = new HttpHeaders();
    sent.putAll(headers);
    // Else nothing would be said to those who accept nothing that can be read.
    sent.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return super.createResponseEntity(body, sent, status, request);
  }

  private ResponseEntity<Object> send(
      Exception cause, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
    ResponseEntity<Object> response =
        handleExceptionInternal(
            cause, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    return response != null ? response : ResponseEntity.status(problem.getStatus()).build();
  }

  private static ProblemDetail problem(HttpStatus status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return problem;
  }
}
