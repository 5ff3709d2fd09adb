package org.portolan.web.operate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/**
 * Logs a line for each request, where {@code logging.level.portolan.access} is {@code info}. It has
 * neither query nor headers: what somebody looks for is theirs, and keys stand in headers.
 */
final class AccessLog {
  private static final Logger LOG = LoggerFactory.getLogger("portolan.access");
  private static final RequestAttributeSecurityContextRepository LOGINS =
      new RequestAttributeSecurityContextRepository();

  /** An issuer may call people what it likes, line breaks included. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private static final int LONGEST_NAME = 100;

  /** Who asks without saying who they are. */
  private static final String NOBODY = "-";

  private AccessLog() {}

  static void add(HttpServletRequest request, int status, Duration took) {
    if (!LOG.isInfoEnabled()) {
      return;
    }
    String who = who(request);
    LOG.atInfo()
        .addKeyValue("method", request.getMethod())
        .addKeyValue("path", request.getRequestURI())
        .addKeyValue("status", status)
        .addKeyValue("ms", took.toMillis())
        .addKeyValue("who", who)
        .log(
            "{} {} {} {} ms {}",
            request.getMethod(),
            request.getRequestURI(),
            status,
            took.toMillis(),
            who);
  }

  /** Who was let in; their rights may still not have been enough. */
  private static String who(HttpServletRequest request) {
    return Optional.of(LOGINS.loadDeferredContext(request).get())
        .map(SecurityContext::getAuthentication)
        .map(Authentication::getName)
        .map(name -> UNPRINTABLE.matcher(name).replaceAll("?"))
        .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
        .orElse(NOBODY);
  }
}
