package org.portolan.web.view;

import java.util.List;
import java.util.function.Function;
import org.portolan.dataset.Fault;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.domain.evidence.FieldChange;

/**
 * What loading a data set changed, or would change.
 *
 * @param dataSet the id of the data set
 * @param title its title
 * @param sha256 the hash of its files: SHA-256 over each path and the SHA-256 of its content
 * @param dryRun true if nothing was written
 * @param added how many things were not there before
 * @param changed how many are not the same
 * @param removed how many are no longer there
 * @param changes each of them; empty if the graph holds the data set as it is
 * @param remarks what is no fault but may be a mistake
 */
public record LoadView(
    String dataSet,
    String title,
    String sha256,
    boolean dryRun,
    long added,
    long changed,
    long removed,
    List<ChangeView> changes,
    List<FaultView> remarks) {
  /**
   * Shows what would come of a load.
   *
   * @param dataSet the data set
   * @param sha256 the hash of its files
   * @param comparison the graph as it is, and as it would be
   * @param remarks what may be a mistake
   * @return its JSON
   */
  public static LoadView planned(
      DataSet dataSet, String sha256, Comparison comparison, List<Fault> remarks) {
    return of(dataSet, sha256, true, comparison.difference(), comparison::fields, remarks);
  }

  /**
   * Shows what came of a load.
   *
   * @param dataSet the data set
   * @param sha256 the hash of its files
   * @param difference what changed
   * @param remarks what may be a mistake
   * @return its JSON
   */
  public static LoadView loaded(
      DataSet dataSet, String sha256, Difference difference, List<Fault> remarks) {
    return of(dataSet, sha256, false, difference, change -> List.of(), remarks);
  }

  private static LoadView of(
      DataSet dataSet,
      String sha256,
      boolean dryRun,
      Difference difference,
      Function<Change, List<FieldChange>> fields,
      List<Fault> remarks) {
    return new LoadView(
        dataSet.id().value(),
        dataSet.title(),
        sha256,
        dryRun,
        difference.count(Change.Kind.ADDED),
        difference.count(Change.Kind.CHANGED),
        difference.count(Change.Kind.REMOVED),
        difference.changes().stream()
            .map(change -> ChangeView.of(change, fields.apply(change)))
            .toList(),
        remarks.stream().map(FaultView::of).toList());
  }
}
