package org.portolan.domain.transport;

/**
 * The call sign of a ship's radio. Its first two characters, of which one at least is a letter, are
 * of a series that is allocated to a country; two to five letters and digits follow. Which series
 * is whose is not checked.
 *
 * @param text four to seven capital letters and digits
 * @see <a href="https://www.itu.int/pub/R-REG-RR">ITU Radio Regulations, No. 19.50</a>
 */
public record CallSign(String text) {
  /**
   * Checks the form.
   *
   * @param text four to seven capital letters and digits
   * @throws IllegalArgumentException naming the value and what was expected
   */
  public CallSign {
    if (!text.matches("(?:[A-Z][A-Z0-9]|[0-9][A-Z])[A-Z0-9]{2,5}")) {
      throw new IllegalArgumentException(
          "call sign '"
              + text
              + "'; expected four to seven capital letters and digits, a letter among the first"
              + " two");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
