package org.portolan.neo4j.child.watch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.portolan.neo4j.child.watch.ChangeWindow.Changes;

/**
 * Tells what was touched to whoever can read the file with its secret, over a loopback port.
 *
 * <p>A question is one line, {@code SECRET TRANSACTION}; the answer is a line {@code LABEL ID} for
 * each node touched since that transaction, {@code ?} for an id that is none, and then {@code upTo
 * TRANSACTION}; or else {@code everything}. An answer without its last line counts for nothing.
 */
final class ChangePort implements AutoCloseable {
  private static final int SECRET_BYTES = 16;
  private static final int LONGEST_QUESTION = 100;
  private static final int PATIENCE_MS = 1_000;

  private final ChangeWindow window;
  private final ServerSocket socket;
  private final byte[] secret;

  private ChangePort(ChangeWindow window, ServerSocket socket, String secret) {
    this.window = window;
    this.socket = socket;
    this.secret = bytes(secret);
  }

  /**
   * Opens a free port.
   *
   * @param window what is told
   * @param file is given the port and the secret; only its owner must be able to read it
   */
  static ChangePort open(ChangeWindow window, Path file) throws IOException {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    ServerSocket socket =
        new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    Files.writeString(file, socket.getLocalPort() + " " + secret + "\n");
    return new ChangePort(window, socket, secret);
  }

  /** Answers one after the other until it is closed: an answer takes no time worth sharing. */
  void answerAll() throws IOException {
    while (!socket.isClosed()) {
      try (Socket asker = socket.accept()) {
        answer(asker);
      } catch (IOException e) {
        if (socket.isClosed()) {
          throw e;
        }
        // Who asks and hangs up gets no answer.
      }
    }
  }

  private void answer(Socket asker) throws IOException {
    asker.setSoTimeout(PATIENCE_MS);
    asker.setTcpNoDelay(true);
    Optional<Long> since = question(asker);
    if (since.isEmpty()) {
      return;
    }
    Writer answer =
        new BufferedWriter(
            new OutputStreamWriter(asker.getOutputStream(), StandardCharsets.US_ASCII));
    Optional<Changes> changes = window.since(since.get());
    if (changes.isPresent()) {
      for (String line : changes.get().touched()) {
        answer.write(line + "\n");
      }
      answer.write("upTo " + changes.get().upTo() + "\n");
    } else {
      answer.write("everything\n");
    }
    answer.flush();
  }

  private Optional<Long> question(Socket asker) throws IOException {
    BufferedReader input =
        new BufferedReader(
            new InputStreamReader(asker.getInputStream(), StandardCharsets.US_ASCII),
            LONGEST_QUESTION);
    StringBuilder line = new StringBuilder();
    int next = input.read();
    while (next >= 0 && next != '\n' && line.length() < LONGEST_QUESTION) {
      line.append((char) next);
      next = input.read();
    }
    String[] words = line.toString().split(" ", -1);
    if (next != '\n' || words.length != 2 || !MessageDigest.isEqual(secret, bytes(words[0]))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.valueOf(words[1]));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
