package org.portolan.domain.transport;

/**
 * The number that a ship keeps for life under the IMO ship identification number scheme: seven
 * digits, the last of which checks the others (each of the first six times its weight, 7 down to 2;
 * the sum's last digit is the seventh).
 *
 * @param digits seven digits
 * @see <a href="https://www.imo.org/en/ourwork/iiis/pages/imo-identification-number-schemes.aspx">
 *     IMO identification number schemes</a>
 */
public record ImoNumber(String digits) {
  /**
   * Checks the digits.
   *
   * @param digits seven digits
   * @throws IllegalArgumentException naming the value and the check digit expected
   */
  public ImoNumber {
    if (!digits.matches("[0-9]{7}")) {
      throw new IllegalArgumentException("IMO number '" + digits + "'; expected seven digits");
    }
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += (digits.charAt(i) - '0') * (7 - i);
    }
    if (sum % 10 != digits.charAt(6) - '0') {
      throw new IllegalArgumentException(
          "IMO number '%s' fails its check; expected the last digit %d"
              .formatted(digits, sum % 10));
    }
  }

  @Override
  public String toString() {
    return digits;
  }
}
