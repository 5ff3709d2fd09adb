package org.portolan.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.portolan.usecase.access.AccessFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers those who show a key or password while the list of who is let in is damaged. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DamagedList extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(DamagedList.class);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (AccessFile.Unreadable damaged) {
      LOG.error("{}", damaged.getMessage());
      Turned.away(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "ACCESS_UNKNOWN",
          "Nobody can be let in at the moment; Portolan's log says why.");
    }
  }
}
