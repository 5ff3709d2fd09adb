package org.portolan.usecase.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.measure.Quantity;

/**
 * Something seen at a place at a time, with every version of what is said of it.
 *
 * @param standing the sighting and what stands behind it
 * @param places where it was
 * @param dates when
 * @param quantities how much it was
 * @param vessels which ship it was, or was aboard
 * @param contents what it consisted of, or could have held
 */
public record SightingReport(
    Standing standing,
    List<Version<PlaceMention>> places,
    List<Version<ReportedDate>> dates,
    List<Version<Quantity>> quantities,
    List<Version<VesselMention>> vessels,
    List<Version<Goods>> contents)
    implements Comparable<SightingReport> {
  private static final Comparator<SightingReport> ORDER =
      Comparator.comparing((SightingReport report) -> report.earliest().orElse(LocalDate.MAX))
          .thenComparing(report -> report.latest().orElse(LocalDate.MAX))
          .thenComparing(report -> report.standing().thing());

  /**
   * Copies the lists.
   *
   * @param standing the sighting and what stands behind it
   * @param places where it was
   * @param dates when
   * @param quantities how much it was
   * @param vessels which ship it was, or was aboard
   * @param contents what it consisted of, or could have held
   */
  public SightingReport {
    places = List.copyOf(places);
    dates = List.copyOf(dates);
    quantities = List.copyOf(quantities);
    vessels = List.copyOf(vessels);
    contents = List.copyOf(contents);
  }

  /**
   * Goods as told.
   *
   * @param contents what, in words for goods
   * @param quantity how much of it; empty when not stated
   * @param certainty how surely it is said
   */
  public record Goods(List<String> contents, Optional<Quantity> quantity, Certainty certainty) {
    /**
     * Copies the words.
     *
     * @param contents what
     * @param quantity how much of it
     * @param certainty how surely it is said
     */
    public Goods {
      contents = List.copyOf(contents);
    }
  }

  private Optional<LocalDate> earliest() {
    return dates.stream()
        .flatMap(version -> version.said().bounds().earliest().stream())
        .min(Comparator.naturalOrder());
  }

  private Optional<LocalDate> latest() {
    return dates.stream()
        .flatMap(version -> version.said().bounds().latest().stream())
        .min(Comparator.naturalOrder());
  }

  /** Orders by the earliest day that a version allows, unknown last, then the latest, then id. */
  @Override
  public int compareTo(SightingReport other) {
    return ORDER.compare(this, other);
  }
}
