package org.portolan.usecase.access;

import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** So many random bytes, as letters, digits, - and _. */
  static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
