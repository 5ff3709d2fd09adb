package org.portolan.web.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.portolan.domain.bound.Curb;
import org.portolan.usecase.limit.Limits;
import org.portolan.usecase.limit.Turnstile;
import org.portolan.usecase.limit.Watch;
import org.portolan.web.access.Client;
import org.portolan.web.access.Turned;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how many questions are worked on at a time, and has each watched while it is. Loads are no
 * questions: one runs at a time, within a bound of its own.
 */
@Component
@Order(RateFilter.AFTER_LOGIN + 1)
class RunningFilter extends OncePerRequestFilter {
  private static final String QUESTIONS = "/api/v1/";
  private static final String LOADS = QUESTIONS + "datasets";
  private static final long RETRY_SECONDS = 2;

  private final Limits limits;
  private final Turnstile turnstile;
  private final Watch watch;

  RunningFilter(Limits limits, Turnstile turnstile, Watch watch) {
    this.limits = limits;
    this.turnstile = turnstile;
    this.watch = watch;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith(QUESTIONS) || path.startsWith(LOADS);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Curb.Held place;
    try {
      place = turnstile.enter(Client.of(request));
    } catch (Turnstile.Refused refused) {
      if (refused.isOfClient()) {
        refuseClient(response);
      } else {
        refuseAll(response);
      }
      return;
    }
    try {
      answer(request, response, chain);
    } finally {
      place.close();
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try (Watch.Watched watched = watch.over(SeenRequest.of(request, response))) {
      CurbedResponse curbed = new CurbedResponse(response, watched.curb());
      Curb.Held held = watched.curb().hold();
      try {
        chain.doFilter(request, curbed);
      } finally {
        held.close();
      }
      curbed.requireWhole();
    }
  }

  private void refuseClient(HttpServletResponse response) throws IOException {
    Turned.awayForNow(
        response,
        HttpStatus.TOO_MANY_REQUESTS,
        "TOO_MANY_AT_ONCE",
        "You have %d questions here already, as many as one client may; ask again when some are answered."
            .formatted(limits.share()),
        RETRY_SECONDS,
        "portolan.queue",
        Integer.toString(limits.queue()));
  }

  private void refuseAll(HttpServletResponse response) throws IOException {
    Turned.awayForNow(
        response,
        HttpStatus.SERVICE_UNAVAILABLE,
        "BUSY",
        "Portolan works on %d questions at a time, and others wait already; ask again in %d s."
            .formatted(limits.running(), RETRY_SECONDS),
        RETRY_SECONDS,
        "portolan.running",
        Integer.toString(limits.running()));
  }
}
