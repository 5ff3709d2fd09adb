package org.portolan.usecase.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What the owner of the data folder shows to the server that runs on it, good for one run: it
 * stands in a file that nobody else can read.
 */
public final class OwnerToken {
  /** How it begins, so that no key or token of an issuer is taken for it. */
  private static final String PREFIX = "portolan-owner-";

  private static final int BYTES = 32;

  private final String text;

  private OwnerToken(String text) {
    this.text = text;
  }

  /**
   * Makes one.
   *
   * @return a token of 256 random bits
   */
  public static OwnerToken fresh() {
    return new OwnerToken(PREFIX + Secrets.random(BYTES));
  }

  /**
   * Tells whether somebody shows this token, in a time that does not tell how much of it is right.
   *
   * @param shown what is shown
   * @return whether it is this one
   */
  public boolean is(String shown) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Gives the token as it is shown.
   *
   * @return the secret
   */
  public String secret() {
    return text;
  }

  /** Hides the secret. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
