package org.portolan.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.portolan.usecase.limit.Buckets;
import org.portolan.usecase.limit.Limits;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Slows those who show wrong passwords, keys or tokens: each address may be wrong so often in a
 * minute, in all and about each name.
 */
final class FailedLogins {
  private final Buckets buckets;
  private final int most;

  FailedLogins(Limits limits) {
    this.most = limits.failedLogins();
    this.buckets = new Buckets(most, most, Duration.ofMinutes(1));
  }

  /** Where a login comes from; empty where that is not known. */
  static String address(Authentication shown) {
    return shown.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "";
  }

  /**
   * Lets nobody try who was wrong too often.
   *
   * @throws TooMany saying when to try again
   */
  void requireFew(String who) {
    long seconds = buckets.wait(who);
    if (seconds > 0) {
      throw new TooMany(seconds, most);
    }
  }

  /**
   * Counts a wrong one.
   *
   * @throws TooMany if it was one too many
   */
  void note(String who) {
    long seconds = buckets.take(who);
    if (seconds > 0) {
      throw new TooMany(seconds, most);
    }
  }

  /** Too many wrong logins. */
  static final class TooMany extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final long seconds;
    private final int most;

    TooMany(long seconds, int most) {
      super("too many wrong logins");
      this.seconds = seconds;
      this.most = most;
    }

    void answer(HttpServletResponse response) throws IOException {
      Turned.awayForNow(
          response,
          HttpStatus.TOO_MANY_REQUESTS,
          "TOO_MANY_LOGINS",
          "Too many keys or passwords from this address were wrong, more than %d in a minute; try again in %d s."
              .formatted(most, seconds),
          seconds,
          "portolan.failed-logins",
          Integer.toString(most));
    }
  }
}
