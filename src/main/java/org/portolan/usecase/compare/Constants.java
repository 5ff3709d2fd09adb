package org.portolan.usecase.compare;

import org.portolan.domain.evidence.Basis;
import org.portolan.domain.transport.Mode;

/**
 * Compares words of an enumeration.
 *
 * @param <E> the enumeration
 */
final class Constants<E extends Enum<E>> implements Comparer<E> {
  private final boolean exclusive;
  private final String why;

  private Constants(boolean exclusive, String why) {
    this.exclusive = exclusive;
    this.why = why;
  }

  /** How something was carried: one transport goes by one mode. */
  static Constants<Mode> modes() {
    return new Constants<>(true, "one transport goes by one of them");
  }

  /** How the origin knows: one may be told what another saw. */
  static Constants<Basis> bases() {
    return new Constants<>(false, "reports may rest one thing on different grounds");
  }

  @Override
  public String key(E constant) {
    return constant.name();
  }

  @Override
  public String text(E constant) {
    return constant.name();
  }

  @Override
  public Finding compare(E one, E other) {
    if (one == other) {
      return Finding.agree("Both say %s.".formatted(one));
    }
    String text = "%s and %s: %s.".formatted(one, other, why);
    return exclusive ? Finding.differ(text) : Finding.compatible(text);
  }
}
