package org.portolan.domain.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes bounds in tests as two days, of which an absent one is unbounded. */
final class TestBounds {

  private TestBounds() {}

  static Bounds of(@Nullable String earliest, @Nullable String latest) {
    return new Bounds(
        Optional.ofNullable(earliest).map(LocalDate::parse),
        Optional.ofNullable(latest).map(LocalDate::parse));
  }
}
