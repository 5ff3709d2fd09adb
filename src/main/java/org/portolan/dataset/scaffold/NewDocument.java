package org.portolan.dataset.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.time.Edtf;

/**
 * A document that an author is about to write down. Its file begins with a line by which editors
 * complete and check it: the JSON Schema is put beside, in a hidden folder, so that no network is
 * needed.
 *
 * @param id its id, and the name of its file
 * @param title its title as published
 * @param publisher the actor that published it; empty when it names none
 * @param published when it was published; empty when unknown
 * @param language the language it is in, BCP 47; empty when it is not said
 * @param sha256 of the file that was read; empty when there was none
 */
public record NewDocument(
    Id id,
    String title,
    Optional<Id> publisher,
    Optional<Edtf> published,
    Optional<String> language,
    Optional<String> sha256) {
  private static final String SCHEMA = "document.schema.json";
  private static final String DATA_SET_SCHEMA = "dataset.schema.json";
  private static final String SCHEMA_FOLDER = ".schema";

  /**
   * Writes the file, and what a data set needs besides and does not have.
   *
   * @param dataSet the folder of the data set; made if it is not there
   * @return the files that were written, the document first
   * @throws FileAlreadyExistsException if the document has a file already, which stays as it is
   * @throws IOException if it cannot be written
   */
  public List<Path> write(Path dataSet) throws IOException {
    List<Path> written = new ArrayList<>();
    Path documents = Files.createDirectories(dataSet.resolve("documents"));
    Path document = documents.resolve(id.value() + ".yaml");
    if (Files.exists(document)) {
      throw new FileAlreadyExistsException(document.toString());
    }
    put(document, text().getBytes(StandardCharsets.UTF_8));
    written.add(document);
    Path schemas = Files.createDirectories(dataSet.resolve(SCHEMA_FOLDER));
    for (String schema : List.of(SCHEMA, DATA_SET_SCHEMA)) {
      put(schemas.resolve(schema), published(schema));
      written.add(schemas.resolve(schema));
    }
    Path itself = dataSet.resolve("dataset.yaml");
    if (Files.notExists(itself)) {
      String text = schemaLine("", DATA_SET_SCHEMA) + "id: my-case\ntitle: My case\n";
      put(itself, text.getBytes(StandardCharsets.UTF_8));
      written.add(itself);
    }
    return List.copyOf(written);
  }

  private static byte[] published(String schema) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NewDocument.class.getResourceAsStream("/schema/" + schema))) {
      return in.readAllBytes();
    }
  }

  /** Writes a file whole or not at all: a disk that is full leaves no half of it. */
  private static void put(Path file, byte[] content) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.write(fresh, content);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static String schemaLine(String folder, String schema) {
    return "# yaml-language-server: $schema=%s%s/%s\n".formatted(folder, SCHEMA_FOLDER, schema);
  }

  private String text() {
    StringBuilder text = new StringBuilder(schemaLine("../", SCHEMA));
    text.append("document:\n");
    line(text, "id", Optional.of(id.value()));
    line(text, "title", Optional.of(quoted(title)));
    line(text, "publisher", publisher.map(Id::value));
    line(text, "published", published.map(date -> quoted(date.text())));
    line(text, "language", language.map(NewDocument::quoted));
    line(text, "sha256", sha256.map(NewDocument::quoted));
    return text.append(
            """
            claims: []
            # One claim for each thing that the document says, in place of the [] above:
            #   - type: movement            # movement, sighting, total, distance, contents, attribute, link, event, rule
            #     about:                    # a movement of movements.csv
            #     paragraphs: []            # counted from 1 over the lines that are not empty
            #     saidBy: []                # from who speaks in the document back to the origin, such as [paper, ministry]
            #     basis: TOLD               # TOLD, WITNESSED, IMAGERY, DEDUCED
            #     certainty: ASSERTED       # ASSERTED, ESTIMATED, SUSPECTED, POSSIBLE, DENIED, as the text hedges it
            #     stated: {mode: SEA, from: {place: , as: }, to: {place: , as: }, during: }
            """)
        .toString();
  }

  private static void line(StringBuilder text, String key, Optional<String> value) {
    value.ifPresent(known -> text.append("  %s: %s\n".formatted(key, known)));
  }

  /** In double quotes a YAML text may hold anything, if these are escaped. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
  }
}
