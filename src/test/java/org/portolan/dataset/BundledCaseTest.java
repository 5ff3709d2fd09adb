package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledCaseTest {
  private static final Path CASE = Path.of("src/main/resources/cases/dprk-russia");
  private static final Path SCHEMA = Path.of("src/main/resources/schema/document.schema.json");

  @Test
  void theBundledCaseIsWithoutFault() {
    ReadResult result = DataSetReader.read(DataSetFiles.ofFolder(CASE));
    assertThat(result).isInstanceOf(ReadResult.Complete.class);
  }

  @Test
  void itsDocumentsFitTheSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    try (DirectoryStream<Path> documents = Files.newDirectoryStream(CASE.resolve("documents"))) {
      int checked = 0;
      for (Path document : documents) {
        assertThat(schema.validate(Files.readString(document), InputFormat.YAML))
            .as(document.toString())
            .isEmpty();
        checked++;
      }
      assertThat(checked).isPositive();
    }
  }
}
