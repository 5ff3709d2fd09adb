package org.portolan.web.view;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds what was computed to what is shown. */
final class Decimals {
  private static final int POINT_DECIMALS = 4;

  private Decimals() {}

  static BigDecimal one(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
  }

  /** Degrees to some ten metres. */
  static BigDecimal degrees(double number) {
    return BigDecimal.valueOf(number).setScale(POINT_DECIMALS, RoundingMode.HALF_UP);
  }
}
