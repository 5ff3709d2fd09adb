package org.portolan.neo4j.child;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Why Portolan's own Neo4j does not run. The message is one sentence for the person who started it:
 * what is wrong, with which value, and what to do.
 */
public abstract sealed class ChildFailure extends RuntimeException {

  private ChildFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What a port is for. */
  public enum Connector {
    /** The protocol that Portolan itself and every driver speaks. */
    BOLT,
    /** Neo4j Browser. */
    HTTP;

    /** The setting that changes the port. */
    String setting() {
      return "portolan.neo4j." + name().toLowerCase(Locale.ROOT) + "-port";
    }
  }

  /** Another program listens on a port that Neo4j needs. */
  public static final class PortInUse extends ChildFailure {
    private final int port;

    PortInUse(Connector connector, int port) {
      super(
          "Port "
              + port
              + ", which Portolan's Neo4j needs for "
              + connector
              + ", is in use by another program: stop that program, or set "
              + connector.setting()
              + " to a free port (0 picks one).",
          null);
      this.port = port;
    }

    /**
     * The port that is taken.
     *
     * @return a port number
     */
    public int port() {
      return port;
    }
  }

  /** Another Portolan runs on the data folder. */
  public static final class FolderInUse extends ChildFailure {
    FolderInUse(Path data, OptionalLong holder) {
      super(
          "Another Portolan is running on the data folder "
              + data
              + (holder.isPresent() ? " (process " + holder.getAsLong() + ")" : "")
              + ": stop it, or set portolan.data to another folder.",
          null);
    }
  }

  /** Another Neo4j holds the store, and did not let go of it in time. */
  public static final class StoreLocked extends ChildFailure {
    StoreLocked(Path home) {
      super(
          "The store in "
              + home
              + " is locked by another Neo4j process: stop that process, or set portolan.data to"
              + " another folder.",
          null);
    }
  }

  /** There is a store, but not the password that opens it. */
  public static final class PasswordMissing extends ChildFailure {
    PasswordMissing(Path file) {
      super(
          "The password file "
              + file
              + " is missing or empty although the store beside it exists: restore that file, or"
              + " move the folder "
              + file.getParent()
              + " away to start with an empty graph.",
          null);
    }
  }

  /** What stands in the password file is no text, or cannot be read. */
  public static final class PasswordUnreadable extends ChildFailure {
    PasswordUnreadable(Path file, Throwable cause) {
      super(
          "The password file "
              + file
              + " is damaged or cannot be read ("
              + cause
              + "): put a copy of it back, or move the folder "
              + file.getParent()
              + " away and restore a backup into an empty graph.",
          cause);
    }
  }

  /** Others than the owner can read the password. */
  public static final class PasswordExposed extends ChildFailure {
    PasswordExposed(Path file, String permissions) {
      super(
          "The password file "
              + file
              + " has the permissions "
              + permissions
              + ", so others may have read it: allow its owner alone (chmod 600).",
          null);
    }
  }

  /** The store was made with another password than the one in the file. */
  public static final class PasswordWrong extends ChildFailure {
    PasswordWrong(Path file, Throwable cause) {
      super(
          "Neo4j refuses the password in "
              + file
              + ": put the password there that this store's user neo4j has, or move the folder "
              + file.getParent()
              + " away and restore a backup into an empty graph.",
          cause);
    }
  }

  /** The data folder cannot be written. */
  public static final class FolderNotWritable extends ChildFailure {
    FolderNotWritable(Path folder, Throwable cause) {
      super(
          "Portolan cannot write to the data folder "
              + folder
              + " ("
              + cause
              + "): allow it, or set portolan.data to another folder.",
          cause);
    }
  }

  /** Neo4j's jars are not where the build puts them. */
  public static final class JarsMissing extends ChildFailure {
    JarsMissing(Path lib) {
      super(
          "Neo4j's jars are missing: expected in the folder "
              + lib
              + "; build Portolan with `mvn package` and run it from there, or name another Neo4j"
              + " with spring.neo4j.uri.",
          null);
    }
  }

  /** The Java runtime that runs Portolan cannot start another one. */
  public static final class JavaMissing extends ChildFailure {
    JavaMissing(Path java, Throwable cause) {
      super(
          "Portolan cannot start Neo4j with the Java at "
              + java
              + " ("
              + cause.getMessage()
              + "): run Portolan with a whole Java 17 or later.",
          cause);
    }
  }

  /** The child ended before its first answer. */
  public static final class Died extends ChildFailure {
    Died(int exitCode, String reason, Path log) {
      super(
          "Neo4j ended with exit code "
              + exitCode
              + " before it answered: "
              + reason
              + " (see "
              + log
              + ").",
          null);
    }
  }

  /** The child gave no answer in time. */
  public static final class NoAnswer extends ChildFailure {
    NoAnswer(Duration limit, String last, Path log) {
      super(
          "Neo4j gave no answer within "
              + limit.toMillis() / 1000.0
              + " s: "
              + last
              + " (see "
              + log
              + ").",
          null);
    }
  }

  /** The start was interrupted. */
  public static final class Interrupted extends ChildFailure {
    Interrupted(InterruptedException cause) {
      super("The start of Neo4j was interrupted.", cause);
    }
  }
}
