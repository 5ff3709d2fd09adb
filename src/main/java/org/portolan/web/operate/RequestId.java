package org.portolan.web.operate;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one request is called in answers and logs. */
final class RequestId {
  /** Where it is sent and given back. */
  static final String HEADER = "X-Request-Id";

  /** What it is called in the context of log lines. */
  static final String KEY = "requestId";

  /** Nothing else, so that nobody can write lines or fields of their own into the log. */
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The one that was sent, if it is well-formed; else a new one. */
  static String of(@Nullable String sent) {
    return Optional.ofNullable(sent)
        .filter(id -> WELL_FORMED.matcher(id).matches())
        .orElseGet(() -> UUID.randomUUID().toString());
  }
}
