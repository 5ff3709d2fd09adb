package org.portolan.web.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.portolan.usecase.limit.Buckets;
import org.portolan.usecase.limit.Limits;
import org.portolan.web.access.Client;
import org.portolan.web.access.Turned;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how often each client asks. Files of the page, health and commands of the machine's user
 * are not counted. Comes after the login, which tells clients apart.
 */
@Component
@Order(RateFilter.AFTER_LOGIN)
class RateFilter extends OncePerRequestFilter {
  /** Spring Security's filters have −100. */
  static final int AFTER_LOGIN = 0;

  private final Limits limits;
  private final Optional<Buckets> buckets;

  RateFilter(Limits limits) {
    this.limits = limits;
    int rate = limits.requestsPerSecond();
    this.buckets =
        rate == 0
            ? Optional.empty()
            : Optional.of(new Buckets(limits.burst(), rate, Duration.ofSeconds(1)));
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !(path.startsWith("/api/") || path.startsWith("/v3/")) || Client.isOwner();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long seconds = buckets.isEmpty() ? 0 : buckets.get().take(Client.of(request));
    if (seconds == 0) {
      chain.doFilter(request, response);
      return;
    }
    Turned.awayForNow(
        response,
        HttpStatus.TOO_MANY_REQUESTS,
        "TOO_MANY_REQUESTS",
        "You ask more often than %d times a second after the first %d; ask again in %d s."
            .formatted(limits.requestsPerSecond(), limits.burst(), seconds),
        seconds,
        "portolan.requests-per-second",
        Integer.toString(limits.requestsPerSecond()));
  }
}
