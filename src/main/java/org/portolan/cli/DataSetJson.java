package org.portolan.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.Fault;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.domain.evidence.FieldChange;
import tools.jackson.databind.json.JsonMapper;

/** What reading and loading data sets comes to, as JSON; of a load the same bytes as REST's. */
final class DataSetJson {
  private DataSetJson() {}

  private record CheckedFiles(
      @Nullable String dataSet,
      @Nullable String title,
      String sha256,
      List<FaultOf> faults,
      List<FaultOf> remarks) {}

  private record LoadOf(
      String dataSet,
      String title,
      String sha256,
      boolean dryRun,
      long added,
      long changed,
      long removed,
      List<ChangeOf> changes,
      List<FaultOf> remarks) {}

  private record ChangeOf(
      Change.Kind kind,
      Change.Thing thing,
      String id,
      @Nullable String spelling,
      List<FieldOf> fields) {
    static ChangeOf of(Change change, List<FieldChange> fields) {
      return new ChangeOf(
          change.kind(),
          change.thing(),
          change.id().value(),
          change.spelling().orElse(null),
          fields.stream().map(FieldOf::of).toList());
    }
  }

  private record FieldOf(String field, @Nullable String before, @Nullable String after) {
    static FieldOf of(FieldChange change) {
      return new FieldOf(change.field(), change.before().orElse(null), change.after().orElse(null));
    }
  }

  private record FaultOf(
      String file,
      int line,
      int column,
      String what,
      String value,
      String expected,
      List<String> suggestions) {
    static List<FaultOf> all(List<Fault> faults) {
      return faults.stream()
          .map(
              fault ->
                  new FaultOf(
                      fault.file(),
                      fault.line(),
                      fault.column(),
                      fault.what(),
                      fault.value(),
                      fault.expected(),
                      fault.suggestions()))
          .toList();
    }
  }

  /** What a check found; no data set where there are faults. */
  static String checked(
      Optional<DataSet> dataSet, DataSetFiles files, List<Fault> faults, List<Fault> remarks) {
    return write(
            new CheckedFiles(
                dataSet.map(one -> one.id().value()).orElse(null),
                dataSet.map(DataSet::title).orElse(null),
                files.sha256(),
                FaultOf.all(faults),
                FaultOf.all(remarks)))
        + "\n";
  }

  /** What a load would change, property by property. */
  static String planned(DataSetFolder.Read read, Comparison comparison) {
    return load(read, true, comparison.difference(), comparison::fields);
  }

  /** What a load changed. */
  static String loaded(DataSetFolder.Read read, Difference difference) {
    return load(read, false, difference, change -> List.of());
  }

  private static String load(
      DataSetFolder.Read read,
      boolean dryRun,
      Difference difference,
      Function<Change, List<FieldChange>> fields) {
    return write(
        new LoadOf(
            read.dataSet().id().value(),
            read.dataSet().title(),
            read.files().sha256(),
            dryRun,
            difference.count(Change.Kind.ADDED),
            difference.count(Change.Kind.CHANGED),
            difference.count(Change.Kind.REMOVED),
            difference.changes().stream()
                .map(change -> ChangeOf.of(change, fields.apply(change)))
                .toList(),
            FaultOf.all(read.remarks())));
  }

  private static String write(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}
