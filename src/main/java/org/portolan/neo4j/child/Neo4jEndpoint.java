package org.portolan.neo4j.child;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a running Neo4j of ours answers.
 *
 * @param boltUri for drivers, such as {@code bolt://127.0.0.1:7687}
 * @param httpUri for people, where Neo4j Browser is, such as {@code http://localhost:7474}
 * @param password the password of the user {@link #USER}
 */
public record Neo4jEndpoint(URI boltUri, URI httpUri, String password) {

  /** The one user. */
  public static final String USER = "neo4j";

  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);

  static Neo4jEndpoint of(int boltPort, int httpPort, String password) {
    return new Neo4jEndpoint(
        URI.create("bolt://127.0.0.1:" + boltPort),
        URI.create("http://localhost:" + httpPort),
        password);
  }

  /**
   * The Neo4j of a Portolan that runs on a data folder now, this process or another, so that a
   * command line can use it too. It has answered when this returns.
   *
   * @param data the data folder
   * @return where it answers; empty if none runs there, or not yet
   * @throws ChildFailure.PasswordExposed if others than its owner can read the password
   * @throws ChildFailure.FolderNotWritable if the folder cannot be used by this user
   */
  public static Optional<Neo4jEndpoint> findRunning(Path data) {
    ChildFolder folder = new ChildFolder(data.toAbsolutePath().normalize());
    try {
      // Without a living owner the port may be anyone's, who must not be handed the password.
      if (!Files.exists(folder.endpoint()) || !FolderLock.isHeld(folder)) {
        return Optional.empty();
      }
      return read(folder).filter(found -> BoltAnswer.within(ANSWER_LIMIT, found));
    } catch (IOException e) {
      throw new ChildFailure.FolderNotWritable(folder.data(), e);
    }
  }

  /**
   * What Neo4j Browser connects to, with the name of the one user.
   *
   * @return such as {@code bolt://neo4j@localhost:7687}
   */
  public URI browserBoltUri() {
    return URI.create("bolt://" + USER + "@" + httpUri.getHost() + ":" + boltUri.getPort());
  }

  void write(ChildFolder folder) throws IOException {
    OwnerOnly.write(folder.endpoint(), "bolt=" + boltUri + "\nhttp=" + httpUri + "\n");
  }

  private static Optional<Neo4jEndpoint> read(ChildFolder folder) throws IOException {
    Properties written = new Properties();
    try {
      written.load(new StringReader(Files.readString(folder.endpoint())));
      URI bolt = URI.create(written.getProperty("bolt", ""));
      URI http = URI.create(written.getProperty("http", ""));
      return PasswordFile.find(folder.password())
          .map(password -> new Neo4jEndpoint(bolt, http, password))
          .filter(Neo4jEndpoint::isOfThisMachine);
    } catch (IllegalArgumentException | CharacterCodingException damaged) {
      // Then it is as if no Neo4j answered yet; the next start writes it anew.
      return Optional.empty();
    }
  }

  /** Whether it is what {@link #of} makes: nobody else is handed the password. */
  private boolean isOfThisMachine() {
    return boltUri.getPort() > 0
        && httpUri.getPort() > 0
        && equals(of(boltUri.getPort(), httpUri.getPort(), password));
  }

  /** All but the password, which has no place in a log. */
  @Override
  public String toString() {
    return "Neo4jEndpoint[" + boltUri + ", " + httpUri + "]";
  }
}
