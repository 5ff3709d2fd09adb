package org.portolan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.DataSetReader;
import org.portolan.dataset.ReadResult;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.DataSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A data set that is packed with Portolan. */
final class BundledCase {
  private BundledCase() {}

  /**
   * Reads a case.
   *
   * @param id the case
   * @return the case
   * @throws IllegalArgumentException naming a case that is not bundled
   */
  static DataSet read(Id id) {
    ReadResult result = DataSetReader.read(new DataSetFiles(files(id)));
    if (result instanceof ReadResult.Complete complete) {
      return complete.dataSet();
    }
    throw new IllegalStateException(
        "the bundled case %s has faults: %s".formatted(id, ((ReadResult.Faulty) result).faults()));
  }

  /** Reads the files of a case, by their paths within it. */
  private static NavigableMap<String, byte[]> files(Id id) {
    String root = "cases/" + id + "/";
    NavigableMap<String, byte[]> files = new TreeMap<>();
    try {
      for (Resource resource :
          new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**")) {
        if (resource.isReadable()) {
          String url = resource.getURL().toString();
          files.put(
              url.substring(url.lastIndexOf(root) + root.length()),
              resource.getContentAsByteArray());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled case " + id, e);
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "portolan.case '" + id + "' is not bundled; expected dprk-russia or none");
    }
    return files;
  }
}
