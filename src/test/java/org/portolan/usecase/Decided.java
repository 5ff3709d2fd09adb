package org.portolan.usecase;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Ruling;
import org.portolan.domain.time.Edtf;

/** Decisions for tests. */
public final class Decided {
  private Decided() {}

  /** That two are one. */
  public static Decision same(String id, String entity, String other) {
    return decision(id, Ruling.SAME, entity, other);
  }

  /** That two are not one. */
  public static Decision different(String id, String entity, String other) {
    return decision(id, Ruling.DIFFERENT, entity, other);
  }

  private static Decision decision(String id, Ruling verdict, String entity, String other) {
    return new Decision(
        new Id(id),
        verdict,
        new Id(entity),
        new Id(other),
        "an analyst",
        Edtf.parse("2024-06-01"),
        "a test",
        Optional.empty());
  }
}
