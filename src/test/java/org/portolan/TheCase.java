package org.portolan;

import java.nio.file.Path;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.DataSetReader;
import org.portolan.dataset.ReadResult;
import org.portolan.domain.evidence.DataSet;

/** The bundled case, read once from its files. */
public final class TheCase {
  private static final DataSet DATA_SET = read();

  private TheCase() {}

  /** The whole data set. */
  public static DataSet dataSet() {
    return DATA_SET;
  }

  private static DataSet read() {
    ReadResult result =
        DataSetReader.read(DataSetFiles.ofFolder(Path.of("src/main/resources/cases/dprk-russia")));
    if (result instanceof ReadResult.Complete complete) {
      return complete.dataSet();
    }
    throw new AssertionError(result);
  }
}
