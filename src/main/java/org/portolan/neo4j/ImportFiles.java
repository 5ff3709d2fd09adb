package org.portolan.neo4j;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.LoadProgress.Phase;
import org.portolan.neo4j.child.Neo4jJars;

/**
 * A data set as files for Neo4j's own offline importer ({@code neo4j-admin database import full}):
 * the very nodes and relationships that {@link Graph#load} writes into an empty graph, what is
 * derived from claims and the lock of loads included. Constraints and indexes are not among them;
 * {@link Graph#migrate} makes them once the server runs.
 *
 * @param folder the folder that has the files
 * @param nodes how many nodes are in them
 * @param relationships how many relationships
 */
public record ImportFiles(Path folder, long nodes, long relationships) {
  /** The script that runs the importer on the folder. */
  public static final String SCRIPT = "import.sh";

  private static final String ARGUMENTS = "import.args";
  private static final int SLICE = 20_000;

  /**
   * Writes a data set piece by piece: besides the data set itself, memory holds all but its
   * movements, and some thousand of these.
   *
   * @param dataSet the data set, checked
   * @param folder where to; made if it is missing, else it must be empty
   * @param progress is told how far it is
   * @return what was written
   * @throws ConflictException if the data set refers to what it does not have
   * @throws DirectoryNotEmptyException if the folder has anything in it
   * @throws NotDirectoryException if it is a file
   * @throws IOException if it cannot be written; then what was written of the files is deleted
   */
  public static ImportFiles write(DataSet dataSet, Path folder, LoadProgress progress)
      throws IOException {
    requireEmpty(folder);
    progress.at(Phase.COMPARING, 0, 0);
    if (Wholeness.find(dataSet.corpus()).isEmpty()) {
      throw new ConflictException(
          List.of(
              "data set '%s' refers to what it does not have, or has an id twice; expected a data set that is whole"
                  .formatted(dataSet.id())));
    }
    Files.createDirectories(folder);
    try {
      return writeInto(folder, dataSet, progress);
    } catch (IOException | RuntimeException failed) {
      empty(folder);
      throw failed;
    }
  }

  private static ImportFiles writeInto(Path folder, DataSet dataSet, LoadProgress progress)
      throws IOException {
    ImportTables tables = new ImportTables(folder);
    try (tables) {
      long total = Filling.nodes(dataSet.corpus());
      progress.at(Phase.WRITING, 0, total);
      // As the lock of loads leaves it.
      tables.add(new NodeKey(Shape.LOAD_LOCK, "load"), Map.of("id", "load", "held", true));
      Slices slices = new Slices(dataSet, SLICE);
      while (slices.hasNext()) {
        tables.add(slices.next());
        progress.at(Phase.WRITING, tables.nodes() - 1, total);
      }
    }
    write(folder, ARGUMENTS, ImportScript.arguments(tables));
    write(folder, SCRIPT, ImportScript.text(Neo4jJars.besidePortolan()));
    return new ImportFiles(folder, tables.nodes(), tables.edges());
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardOpenOption.CREATE_NEW);
  }

  /**
   * Refuses a folder that {@link #write} would refuse.
   *
   * @param folder where to
   * @throws DirectoryNotEmptyException if the folder has anything in it
   * @throws NotDirectoryException if it is a file
   * @throws IOException if it cannot be looked into
   */
  public static void requireEmpty(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        if (entries.iterator().hasNext()) {
          throw new DirectoryNotEmptyException(folder.toString());
        }
      }
    }
  }

  /** Deletes what was written; the folder was empty. */
  private static void empty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        Files.delete(entry);
      }
    }
  }
}
