package org.portolan.neo4j.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.portolan.neo4j.child.watch.CommitWatch;

/**
 * The layout of a data folder.
 *
 * @param data the folder itself
 */
record ChildFolder(Path data) {

  Path home() {
    return data.resolve("neo4j");
  }

  Path conf() {
    return home().resolve("conf");
  }

  Path console() {
    return home().resolve("logs").resolve("console.log");
  }

  Path password() {
    return home().resolve("password");
  }

  Path endpoint() {
    return home().resolve("endpoint");
  }

  /** Where the child tells what commits touch: a port and a secret; empty until it does. */
  Path changes() {
    return home().resolve("changes");
  }

  /** Locked by the running Portolan. */
  Path portolanLock() {
    return data.resolve("portolan.lock");
  }

  /** Locked by the child until its process has ended. */
  Path childLock() {
    return home().resolve("child.lock");
  }

  /** Whether Neo4j has begun to write a store: from then on the password is set. */
  boolean hasStore() {
    return Files.exists(home().resolve(Path.of("data", "databases", "system")));
  }

  /** There from before the first start until the first answer. */
  private Path unfinished() {
    return home().resolve("unfinished");
  }

  /**
   * Whether this is a first start. A store that was begun and never answered is deleted first:
   * nobody has put anything in it, and Neo4j may be unable to open it ("Transaction logs are
   * missing").
   */
  boolean isFirstStart() throws IOException {
    if (Files.exists(unfinished())) {
      deleteStore();
    }
    return !hasStore();
  }

  void beginStore() throws IOException {
    Files.writeString(unfinished(), "Neo4j has not answered yet since its store was begun.\n");
  }

  void finishStore() throws IOException {
    Files.deleteIfExists(unfinished());
  }

  private void deleteStore() throws IOException {
    Path store = home().resolve("data");
    if (!Files.exists(store)) {
      return;
    }
    try (Stream<Path> below = Files.walk(store)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  void make() throws IOException {
    Files.createDirectories(data);
    OwnerOnly.makeFolder(home());
    Files.createDirectories(conf());
    Files.createDirectories(console().getParent());
  }

  /** Copies the child's own classes out, since a class path cannot reach into our jar. */
  void copyWrapper() throws IOException {
    copy(ChildMain.class);
    for (Class<?> type : CommitWatch.classes()) {
      copy(type);
    }
  }

  private void copy(Class<?> type) throws IOException {
    String file = type.getName().replace('.', '/') + ".class";
    Path copy = home().resolve("wrapper").resolve(file);
    Files.createDirectories(copy.getParent());
    try (InputStream ours = type.getResourceAsStream("/" + file)) {
      if (ours == null) {
        throw new IllegalStateException("Portolan lacks its own class " + file);
      }
      Files.copy(ours, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      copy(inner);
    }
  }
}
