package org.portolan.names.spelling;

import java.util.Optional;
import java.util.Set;

/** Whose habits a name is read by; a spelling may be read by both. */
public enum Tradition {
  /** Of Cyrillic, Arabic and European names. */
  GENERAL,
  /** Of Korean, Chinese and Japanese names. */
  EAST_ASIAN;

  private static final Set<String> EAST_ASIA =
      Set.of("KP", "KR", "CN", "TW", "HK", "MO", "JP", "MN");

  /**
   * Tells whether names in a country may follow it.
   *
   * @param country ISO 3166-1 alpha-2; empty for unknown
   * @return true of {@link #GENERAL} everywhere
   */
  public boolean holdsIn(Optional<String> country) {
    return this == GENERAL || country.isEmpty() || EAST_ASIA.contains(country.get());
  }
}
