package org.portolan.usecase.compare;

import org.portolan.domain.evidence.ReportedDate;

/** Compares when one speaker said one thing, which may have been said twice. */
final class SpokenDates implements Comparer<ReportedDate> {
  private final Dates dates = new Dates();

  @Override
  public String key(ReportedDate date) {
    return dates.key(date);
  }

  @Override
  public String text(ReportedDate date) {
    return dates.text(date);
  }

  @Override
  public Finding compare(ReportedDate one, ReportedDate other) {
    Finding finding = dates.compare(one, other);
    return finding.verdict() == Agreement.DIFFER
        ? finding.atWorstCompatible().add("The same speaker may have said it on both occasions.")
        : finding;
  }
}
