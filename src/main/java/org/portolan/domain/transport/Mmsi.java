package org.portolan.domain.transport;

import java.util.List;

/**
 * A Maritime Mobile Service Identity: nine digits. The first three of a ship's, its maritime
 * identification digits, are those of the country under whose licence its radio is; what a radio
 * sends can be something else.
 *
 * @param digits nine digits
 * @see <a href="https://www.itu.int/rec/R-REC-M.585">Recommendation ITU-R M.585</a>
 */
public record Mmsi(String digits) {
  /**
   * Checks the digits.
   *
   * @param digits nine digits
   * @throws IllegalArgumentException naming the value and what was expected
   */
  public Mmsi {
    if (!digits.matches("[0-9]{9}")) {
      throw new IllegalArgumentException("MMSI '" + digits + "'; expected nine digits");
    }
  }

  /**
   * Gives the maritime identification digits.
   *
   * @return three digits
   */
  public String countryDigits() {
    return digits.substring(0, 3);
  }

  /**
   * Lists the countries that the first three digits are allocated to.
   *
   * @return ISO 3166-1 alpha-2; a territory before its state, so perhaps several; none when the
   *     ITU's table allocates the digits to nobody, or they are not a ship's
   */
  public List<String> countries() {
    return MidTable.countries(countryDigits());
  }

  @Override
  public String toString() {
    return digits;
  }
}
