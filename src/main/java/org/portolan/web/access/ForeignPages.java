package org.portolan.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.access.Doors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what pages from elsewhere make a browser send. A browser says where a request comes
 * from in Sec-Fetch-Site (Fetch Metadata, W3C) and Origin (RFC 6454), which pages cannot change;
 * that is what OWASP has in the place of tokens against cross-site request forgery. Programs send
 * neither.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ForeignPages extends OncePerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final Doors doors;

  ForeignPages(Doors doors) {
    this.doors = doors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String host = host(request);
    if (!doors.hosts().isEmpty() && !doors.hosts().contains(host)) {
      Turned.away(
          response,
          HttpStatus.MISDIRECTED_REQUEST,
          "UNKNOWN_HOST",
          "Portolan is not called '%s'; expected localhost, or what portolan.url or portolan.hosts say."
              .formatted(host));
    } else if (!SAFE.contains(request.getMethod()) && isForeign(request)) {
      Turned.away(
          response,
          HttpStatus.FORBIDDEN,
          "FOREIGN_PAGE",
          "A page of another site may not change anything here.");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** What the request calls Portolan, without a port. */
  private static String host(HttpServletRequest request) {
    String given = Optional.ofNullable(request.getServerName()).orElse("");
    String bare =
        given.startsWith("[") && given.endsWith("]")
            ? given.substring(1, given.length() - 1)
            : given;
    return bare.toLowerCase(Locale.ROOT);
  }

  private static boolean isForeign(HttpServletRequest request) {
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !OWN.contains(site);
    }
    @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin != null && !isOwn(origin, request);
  }

  private static boolean isOwn(String origin, HttpServletRequest request) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }
}
