package org.portolan.dataset;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.evidence.DataSet;

/**
 * Reads a data set and checks everything in it: the form of each file, every value, every
 * reference, and that claims state what the spreadsheets fill in. Where a file cannot be read, the
 * others are checked all the same, and nothing is reported that only follows from it.
 */
public final class DataSetReader {
  private DataSetReader() {}

  /**
   * Reads a data set. The same files give the same result, to the last byte.
   *
   * @param files the files
   * @return the data set, or all its faults
   */
  public static ReadResult read(DataSetFiles files) {
    Faults faults = new Faults();
    files.faults().forEach(faults::add);
    Draft draft = new Draft(faults);
    files.unread().forEach(file -> draft.definitions.missSome(Sort.definedIn(file)));
    if (files.isCutShort()) {
      draft.definitions.missSome(EnumSet.allOf(Sort.class));
    }
    Optional<DataSetYaml> about = about(files, draft);
    for (Spreadsheet spreadsheet :
        List.of(
            new Places(draft),
            new Vessels(draft),
            new Actors(draft),
            new Links(draft),
            new Movements(draft),
            new Subjects(draft),
            new Names(draft),
            draft.decided)) {
      read(files, spreadsheet, draft);
    }
    readDocuments(files, draft);
    draft.checkWhole();
    if (faults.count() > 0) {
      return new ReadResult.Faulty(faults.inOrder());
    }
    DataSetYaml head = about.orElseThrow();
    return new ReadResult.Complete(
        new DataSet(head.id(), head.title(), head.description(), draft.corpus.build()),
        draft.remarks.inOrder());
  }

  private static Optional<DataSetYaml> about(DataSetFiles files, Draft draft) {
    Optional<byte[]> content = files.find(DataSetYaml.FILE);
    if (content.isEmpty() && !files.isCutShort() && !files.unread().contains(DataSetYaml.FILE)) {
      draft.faults.add(
          Position.startOf(DataSetYaml.FILE), "no such file", "the data set's id and title in it");
    }
    return content
        .flatMap(bytes -> SourceText.read(DataSetYaml.FILE, bytes, draft.faults))
        .flatMap(source -> DataSetYaml.read(source, draft));
  }

  private static void read(DataSetFiles files, Spreadsheet spreadsheet, Draft draft) {
    String file = spreadsheet.format().file();
    files
        .find(file)
        .ifPresent(
            bytes ->
                SourceText.read(file, bytes, draft.faults)
                    .ifPresentOrElse(
                        source -> spreadsheet.read(source, draft),
                        () -> draft.definitions.missSome(spreadsheet.defines())));
  }

  private static void readDocuments(DataSetFiles files, Draft draft) {
    DocumentYaml documents = new DocumentYaml(draft);
    ParsedDocument.each(files, documents::read);
  }
}
