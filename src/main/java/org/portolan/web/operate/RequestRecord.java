package org.portolan.web.operate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, which the answer and every line that is logged meanwhile carry, and
 * records how it ended. Outermost, so that what other filters turn away is recorded too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestRecord extends OncePerRequestFilter {
  private final QuestionTimes times;

  RequestRecord(QuestionTimes times) {
    this.times = times;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = RequestId.of(request.getHeader(RequestId.HEADER));
    response.setHeader(RequestId.HEADER, id);
    MDC.put(RequestId.KEY, id);
    long began = System.nanoTime();
    boolean returned = false;
    try {
      chain.doFilter(request, response);
      returned = true;
    } finally {
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      // What is thrown as far as here becomes a 500 only outside.
      int status = returned ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
      times.add(request, status, took);
      AccessLog.add(request, status, took);
      MDC.remove(RequestId.KEY);
    }
  }
}
