package org.portolan.usecase.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Sha256;

/**
 * A key of a program. The key itself is told once, when it is made, and kept nowhere; what is kept
 * is its hash. Since a key is 256 random bits, a fast hash hides it as well as a slow one.
 *
 * @param id what it is called by, 8 characters
 * @param name what it is for, in somebody's words; it stands in the record of loads
 * @param right what it lets do
 * @param sha256 the hash of the key, 64 hexadecimal digits
 * @param made when it was made
 * @param expires from when on it lets nobody in; null if it does not end
 */
public record ApiKey(
    String id, String name, Right right, String sha256, Instant made, @Nullable Instant expires) {
  /** How all keys begin, so that one that strayed into a text is recognised. */
  public static final String PREFIX = "ptl_";

  /**
   * Checks that all is there.
   *
   * @param id what it is called by
   * @param name what it is for
   * @param right what it lets do
   * @param sha256 the hash of the key
   * @param made when it was made
   * @param expires from when on it lets nobody in; null if it does not end
   */
  public ApiKey {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(right);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(made);
  }

  /**
   * Tells whether this is the key, and still lets in.
   *
   * @param key what somebody shows
   * @param now the time
   * @return true if it lets in
   */
  boolean admits(String key, Instant now) {
    boolean same =
        MessageDigest.isEqual(
            sha256.getBytes(StandardCharsets.US_ASCII),
            Sha256.hex(key).getBytes(StandardCharsets.US_ASCII));
    return same && Optional.ofNullable(expires).map(now::isBefore).orElse(true);
  }
}
