package org.portolan.web.operate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * How long answers of REST take, by kind and outcome. Both have few values whatever is asked: a
 * kind is an operation of the description, an outcome one of five words.
 */
@Component
class QuestionTimes {
  static final String NAME = "portolan.question";

  /** Of what is turned away before it is known what it asks, or asks nothing that there is. */
  static final String NO_KIND = "none";

  private static final String REST = "/api/";

  private static final Duration[] BOUNDS = {
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(2),
    Duration.ofSeconds(5),
    Duration.ofSeconds(30)
  };

  private final MeterRegistry registry;

  QuestionTimes(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Adds a request that is over; those that are none of REST's are passed over. */
  void add(HttpServletRequest request, int status, Duration took) {
    if (!request.getRequestURI().startsWith(request.getContextPath() + REST)) {
      return;
    }
    Timer.builder(NAME)
        .description("How long answers of REST took")
        .tag("kind", kind(request))
        .tag("outcome", outcome(request, status))
        .serviceLevelObjectives(BOUNDS)
        .register(registry)
        .record(took);
  }

  private static String kind(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE))
        .filter(HandlerMethod.class::isInstance)
        .map(HandlerMethod.class::cast)
        .map(method -> method.getMethodAnnotation(Operation.class))
        .map(Operation::operationId)
        .orElse(NO_KIND);
  }

  private static String outcome(HttpServletRequest request, int status) {
    if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
      return "failed";
    }
    if (status >= HttpStatus.BAD_REQUEST.value()) {
      return "refused";
    }
    if (status == HttpStatus.NOT_MODIFIED.value()) {
      return "unchanged";
    }
    return PartialAnswers.isPartial(request) ? "partial" : "answered";
  }
}
