package org.portolan.geo.border;

import com.ibm.icu.util.Region;
import java.util.Locale;
import java.util.Optional;

/** Codes of countries, by the Unicode CLDR data of ICU. */
final class CountryCode {
  private CountryCode() {}

  /** The ISO 3166-1 numeric code, three digits, of an alpha-2 code; empty for an unknown one. */
  static Optional<String> numeric(String alpha2) {
    try {
      return Optional.of(
          String.format(Locale.ROOT, "%03d", Region.getInstance(alpha2).getNumericCode()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
