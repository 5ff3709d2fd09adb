package org.portolan.usecase.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.portolan.neo4j.child.OwnerOnly;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that runs on a data folder, as it leaves word there for commands: in {@code
 * server.json}, which nobody but its owner can read, from when it serves until it ends.
 *
 * @param address where it serves, from this machine
 * @param token the owner's token of this run
 * @param pid its process
 * @param neo4j the Neo4j that it uses, {@code own} for its own
 * @param database the database there; empty for the user's home database
 * @param questionLimit how long a question may take, as ISO 8601 has it
 */
public record RunningServer(
    URI address, String token, long pid, String neo4j, String database, String questionLimit) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private static Path file(Path data) {
    return data.resolve("server.json");
  }

  /**
   * Leaves word of this server; the last that starts on a folder is the one that commands ask.
   *
   * @param data the data folder
   * @throws IOException if it cannot be written
   */
  public void announce(Path data) throws IOException {
    Files.createDirectories(data);
    OwnerOnly.write(file(data), JSON.writeValueAsString(this) + "\n");
  }

  /**
   * Takes the word back, unless another server's stands there by now.
   *
   * @param data the data folder
   * @throws IOException if it cannot be removed
   */
  public void leave(Path data) throws IOException {
    if (read(data).filter(this::equals).isPresent()) {
      Files.deleteIfExists(file(data));
    }
  }

  /**
   * Finds the server that runs on a folder.
   *
   * @param data the data folder
   * @return the server; empty if there is none, its process has ended, or the file is not one that
   *     its owner alone can read
   */
  public static Optional<RunningServer> find(Path data) {
    return read(data).filter(server -> ProcessHandle.of(server.pid()).isPresent());
  }

  private static Optional<RunningServer> read(Path data) {
    Path file = file(data);
    try {
      if (!Files.isRegularFile(file) || OwnerOnly.findExposure(file).isPresent()) {
        return Optional.empty();
      }
      return Optional.ofNullable(JSON.readValue(Files.readString(file), RunningServer.class))
          .filter(RunningServer::canBeAsked);
    } catch (IOException | JacksonException noServer) {
      return Optional.empty();
    }
  }

  /** Whether a request can be made of it, whatever was written by hand. */
  private boolean canBeAsked() {
    return "http".equals(address.getScheme())
        && address.getHost() != null
        && token.chars().allMatch(one -> one > ' ' && one <= '~');
  }

  /** Hides the token. */
  @Override
  public String toString() {
    return "RunningServer[%s, process %d]".formatted(address, pid);
  }
}
