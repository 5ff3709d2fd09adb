package org.portolan.usecase.access;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody who logs in with a password.
 *
 * @param name the name to log in with; it stands in the record of loads
 * @param right what they may do
 * @param password the password, hashed with PBKDF2 (RFC 8018)
 * @param made when they were added
 */
public record Person(String name, Right right, String password, Instant made) {
  /**
   * Checks that all is there.
   *
   * @param name the name to log in with
   * @param right what they may do
   * @param password the password, hashed
   * @param made when they were added
   */
  public Person {
    Objects.requireNonNull(name);
    Objects.requireNonNull(right);
    Objects.requireNonNull(password);
    Objects.requireNonNull(made);
  }

  /** Keeps the hash out of logs. */
  @Override
  public String toString() {
    return "%s (%s)".formatted(name, right);
  }
}
