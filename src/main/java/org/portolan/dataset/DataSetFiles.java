package org.portolan.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.portolan.domain.Sha256;

/**
 * The files of one data set as they were at one moment, in memory. What cannot be read, or has no
 * place in a data set, is remembered as a fault and told by {@link DataSetReader}.
 *
 * <p>A spreadsheet or YAML file with an unknown name is a fault; any other file, such as a README,
 * is left aside, and so is whatever a hidden name holds.
 */
public final class DataSetFiles {
  /** The most files usually, those left aside counted. */
  public static final int MAX_FILES = 10_000;

  /** The most bytes of one file usually. */
  public static final int MAX_FILE_BYTES = 16 * 1024 * 1024;

  /** The most bytes of all files usually. */
  public static final long MAX_BYTES = 512L * 1024 * 1024;

  private static final List<String> NAMES =
      List.of(
          "dataset.yaml",
          "places.csv",
          "names.csv",
          "vessels.csv",
          "actors.csv",
          "links.csv",
          "movements.csv",
          "subjects.csv",
          "decisions.csv");
  private static final String DOCUMENTS = "documents/";
  private static final Pattern DOCUMENT = Pattern.compile("documents/[^/]+\\.yaml");
  private static final Pattern DATA = Pattern.compile("(?i).*\\.(?:csv|yaml|yml)");
  private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\.|__MACOSX/).*");

  private final NavigableMap<String, Packed> contents = new TreeMap<>();
  private final NavigableSet<String> unread = new TreeSet<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Twins twins = new Twins();
  private final Bounds bounds;
  private boolean cutShort;
  private int seen;
  private long bytes;
  private long packed;

  private DataSetFiles(Bounds bounds) {
    this.bounds = bounds;
  }

  /**
   * Takes files that are in memory already.
   *
   * @param files path within the data set, with {@code /} between its parts, to content
   */
  public DataSetFiles(NavigableMap<String, byte[]> files) {
    this(Bounds.USUAL);
    files.forEach(
        (path, content) -> {
          if (admits(path)) {
            add(path, content);
          }
        });
  }

  /**
   * Reads a folder. Symbolic links are followed only to files within the folder.
   *
   * @param folder the folder
   * @return its files, or the faults that kept them from being read
   */
  public static DataSetFiles ofFolder(Path folder) {
    return ofFolder(folder, Bounds.USUAL);
  }

  /**
   * Reads a folder that may have more than usual.
   *
   * @param folder the folder
   * @param bounds how much it may have
   * @return its files, or the faults that kept them from being read
   */
  public static DataSetFiles ofFolder(Path folder, Bounds bounds) {
    DataSetFiles files = new DataSetFiles(bounds);
    try {
      FolderWalk.read(folder, files);
    } catch (IOException e) {
      files.cutShort = true;
      files.cannotRead(folder.toString(), e);
    }
    return files;
  }

  /**
   * Reads a zip archive of a folder, the folder itself within it or not.
   *
   * @param archive the archive
   * @return its files, or the faults that kept them from being read
   */
  public static DataSetFiles ofZip(Path archive) {
    return ofZip(archive, Bounds.USUAL);
  }

  /**
   * Reads an archive that may have more than usual.
   *
   * @param archive the archive
   * @param bounds how much it may have
   * @return its files, or the faults that kept them from being read
   */
  public static DataSetFiles ofZip(Path archive, Bounds bounds) {
    return ofZip(archive, archive.toString(), bounds);
  }

  /**
   * Reads an archive that goes by another name than where it is.
   *
   * @param archive the archive
   * @param name what faults call it
   * @param bounds how much it may have
   * @return its files, or the faults that kept them from being read
   */
  public static DataSetFiles ofZip(Path archive, String name, Bounds bounds) {
    DataSetFiles files = new DataSetFiles(bounds);
    try {
      ZipWalk.read(archive, name, files);
    } catch (IOException | IllegalArgumentException e) {
      files.cutShort = true;
      files.cannotRead(name, e);
    }
    return files;
  }

  /** Tells whether a path is one of a data set's; a fault if it should be but is misnamed. */
  boolean admits(String path) {
    if (++seen == bounds.files() + 1) {
      cutShort = true;
      fault(path, "more files", "at most %d".formatted(bounds.files()), List.of());
    }
    if (seen > bounds.files() || HIDDEN.matcher(path).matches()) {
      return false;
    }
    if (DATA.matcher(path).matches()) {
      twins.add(path);
    }
    if (isData(path)) {
      return true;
    }
    if (DATA.matcher(path).matches()) {
      fault(
          path,
          "unknown file name",
          Phrase.either(NAMES) + ", or a file in documents/ ending in .yaml",
          suggestions(path));
    }
    return false;
  }

  /** Tells whether a path is one of a data set's. */
  static boolean isData(String path) {
    return !HIDDEN.matcher(path).matches()
        && (NAMES.contains(path) || DOCUMENT.matcher(path).matches());
  }

  private static List<String> suggestions(String path) {
    return path.startsWith(DOCUMENTS)
        ? List.of(DOCUMENTS + path.replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", ".yaml"))
        : Nearest.to(path, NAMES);
  }

  /** Keeps a file that is admitted, if it is not too big. */
  void add(String path, byte[] content) {
    bytes += content.length;
    if (content.length > mostBytes(path) || bytes > bounds.bytes()) {
      unread.add(path);
      cutShort |= bytes > bounds.bytes();
      fault(
          path,
          "too many bytes",
          "at most %d in a file and %d in all".formatted(mostBytes(path), bounds.bytes()),
          List.of());
    } else {
      keep(path, new Packed(content));
    }
  }

  private void keep(String path, Packed content) {
    packed += content.packed();
    if (packed > Capacity.packedBytes()) {
      unread.add(path);
      cutShort = true;
      fault(
          path,
          "too many bytes for this memory",
          "at most %d in all, compressed; java -Xmx gives more".formatted(Capacity.packedBytes()),
          List.of());
    } else {
      contents.put(path, content);
    }
  }

  /** The most bytes that a file may have. */
  int mostBytes(String path) {
    return path.endsWith(".csv")
        ? bounds.fileBytes()
        : Math.min(bounds.fileBytes(), MAX_FILE_BYTES);
  }

  /** The most files that are looked at. */
  int mostFiles() {
    return bounds.files();
  }

  /** Tells whether a bound is passed, so that there is no sense in reading on. */
  boolean isFull() {
    return seen > bounds.files() || bytes > bounds.bytes() || packed > Capacity.packedBytes();
  }

  /** Remembers a file, admitted or not, that cannot be read. */
  void cannotRead(String path, Exception why) {
    refuse(
        path,
        "cannot be read (%s)".formatted(Reason.of(why)),
        "a file, folder or archive that can be read");
  }

  /** Remembers a file that must not be read. */
  void refuse(String path, String what, String expected) {
    if (NAMES.contains(path) || path.startsWith(DOCUMENTS)) {
      unread.add(path);
    }
    fault(path, what, expected, List.of());
  }

  /** Remembers a file that is no longer as it was read. */
  void changed(String path, String what) {
    cutShort = true;
    refuse(path, what, "files that nobody saves meanwhile; read them again");
  }

  private void fault(String path, String what, String expected, List<String> suggestions) {
    faults.add(new Fault(path, 1, 1, what, "", expected, suggestions));
  }

  /**
   * Gives the lines of a file, for people who are shown a fault in it.
   *
   * @param path the file
   * @return its lines as UTF-8, what is none as {@code U+FFFD}, each made when it is asked for;
   *     none if it was not read
   */
  public Iterator<String> lines(String path) {
    return find(path)
        .map(content -> new String(content, StandardCharsets.UTF_8).lines().iterator())
        .orElse(Collections.emptyIterator());
  }

  /**
   * Gives a hash of what was read, the same for a folder and a zip of it: SHA-256 over the path and
   * the SHA-256 of each file, in order of path.
   *
   * @return 64 hexadecimal digits
   */
  public String sha256() {
    MessageDigest all = Sha256.digest();
    contents.forEach(
        (path, content) -> {
          all.update(path.getBytes(StandardCharsets.UTF_8));
          // No path holds it.
          all.update((byte) 0);
          all.update(Sha256.digest().digest(content.content()));
        });
    return HexFormat.of().formatHex(all.digest());
  }

  Optional<byte[]> find(String path) {
    return Optional.ofNullable(contents.get(path)).map(Packed::content);
  }

  /** Gives the paths of the files in documents/. */
  NavigableSet<String> documents() {
    return Collections.unmodifiableNavigableSet(
        contents.subMap(DOCUMENTS, true, DOCUMENTS + Character.MAX_VALUE, false).navigableKeySet());
  }

  /** Gives the paths of what could not be read. */
  NavigableSet<String> unread() {
    return Collections.unmodifiableNavigableSet(unread);
  }

  /** Tells whether there may be more files than were read. */
  boolean isCutShort() {
    return cutShort;
  }

  /** Tells how many bytes a file has; 0 if it was not read. */
  int size(String path) {
    return Optional.ofNullable(contents.get(path)).map(Packed::size).orElse(0);
  }

  List<Fault> faults() {
    List<Fault> all = new ArrayList<>(faults);
    all.addAll(twins.faults());
    return all;
  }
}
