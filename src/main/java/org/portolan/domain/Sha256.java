package org.portolan.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes with SHA-256 (FIPS 180-4), as 64 hexadecimal digits in lower case. */
public final class Sha256 {
  private Sha256() {}

  /**
   * Hashes a text.
   *
   * @param text the text, taken as UTF-8
   * @return 64 digits
   */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Hashes bytes.
   *
   * @param bytes the bytes
   * @return 64 digits
   */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /**
   * Starts a hash of what comes piece by piece.
   *
   * @return a digest of nothing yet
   */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
