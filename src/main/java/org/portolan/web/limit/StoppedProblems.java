package org.portolan.web.limit;

import org.jspecify.annotations.Nullable;
import org.portolan.domain.bound.Bound;
import org.portolan.domain.bound.Curb;
import org.portolan.domain.bound.Stopped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Tells that a question was stopped, at which bound, and what that is set to. A search that is
 * stopped ends with what it has, as at its time's end; that is not sent.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoppedProblems implements ResponseBodyAdvice<Object> {
  private static final Logger LOG = LoggerFactory.getLogger(StoppedProblems.class);
  private static final String RETRY_SECONDS = "5";

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (!(body instanceof ProblemDetail)) {
      Curb.current().check();
    }
    return body;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> stopped(Stopped why) {
    HttpStatus status = status(why.bound());
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, why.getMessage() + ".");
    problem.setProperty("code", why.bound().name());
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (why.bound() != Bound.DISCONNECTED) {
      LOG.info("{}", why.getMessage());
      problem.setProperty("setting", why.bound().setting());
      problem.setProperty("bound", why.value());
    }
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return answer.body(problem);
  }

  /** What asks for too much will do so again; what took too long may not. */
  private static HttpStatus status(Bound bound) {
    return switch (bound) {
      case RESULT_LIMIT, QUESTION_MEMORY -> HttpStatus.UNPROCESSABLE_CONTENT;
      case ANSWER_LIMIT, SENDING_LIMIT, READING_LIMIT, LOAD_LIMIT, DISCONNECTED ->
          HttpStatus.SERVICE_UNAVAILABLE;
    };
  }
}
