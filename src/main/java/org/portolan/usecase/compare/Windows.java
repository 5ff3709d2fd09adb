package org.portolan.usecase.compare;

import org.portolan.domain.time.Bounds;
import org.portolan.domain.transport.Window;

/**
 * Compares when a movement can have left and arrived, where reports date different moments of it:
 * one when it was loaded, another the whole.
 */
final class Windows implements Comparer<Windows.Dated> {
  /**
   * When a claim lets a movement take place.
   *
   * @param told the dates as the claim gives them, with what each dates
   * @param window what they allow
   */
  record Dated(String told, Window window) {}

  @Override
  public String key(Dated dated) {
    return dated.told();
  }

  @Override
  public String text(Dated dated) {
    return dated.told();
  }

  @Override
  public Finding compare(Dated one, Dated other) {
    if (one.window().equals(other.window())) {
      return Finding.agree(
          "'%s' and '%s' allow the same days.".formatted(one.told(), other.told()));
    }
    Finding left = moment(one, one.window().departure(), other, other.window().departure(), "left");
    Finding arrived =
        moment(one, one.window().arrival(), other, other.window().arrival(), "arrived");
    return left.verdict() == Agreement.DIFFER || arrived.verdict() != Agreement.DIFFER
        ? left
        : arrived;
  }

  private static Finding moment(Dated one, Bounds ones, Dated other, Bounds others, String what) {
    String allow =
        "By '%s' it %s %s, by '%s' %s"
            .formatted(one.told(), what, when(ones), other.told(), when(others));
    return ones.intersect(others)
        .map(
            shared ->
                Finding.compatible(
                    "%s; both are true if it %s %s.".formatted(allow, what, when(shared))))
        .orElseGet(
            () -> {
              long days = Dates.daysApart(ones, others);
              return Finding.differ("%s: they are %s apart.".formatted(allow, Wording.days(days)))
                  .with(Size.days(days, "apart"));
            });
  }

  private static String when(Bounds bounds) {
    return bounds.equals(Bounds.UNBOUNDED) ? "on a day not said" : Wording.bounds(bounds);
  }
}
