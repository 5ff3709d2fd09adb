package org.portolan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers that the page loads nothing from elsewhere, runs no script but its own files, and
 * stands in no frame of another page (Content Security Policy Level 3, W3C).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageHeaders extends OncePerRequestFilter {
  /**
   * Elements drawn by d3 take styles one by one; a picture is made of the map from a data address.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private static final String ONE_YEAR = "max-age=31536000";

  /** Written by springdoc, with styles of its own in the page. */
  private static final String DOCUMENTATION = "/swagger-ui/";

  private static final String DOCUMENTATION_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private static final String NOTHING_OF_THE_MACHINE =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", NOTHING_OF_THE_MACHINE);
    response.setHeader(
        "Content-Security-Policy",
        request.getRequestURI().startsWith(DOCUMENTATION) ? DOCUMENTATION_POLICY : POLICY);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", ONE_YEAR);
    }
    chain.doFilter(request, response);
  }
}
