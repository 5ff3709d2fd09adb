package org.portolan.neo4j.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the child that runs on a data folder what was committed, by whomever: by this process, by
 * another, or by a person in Neo4j Browser. Each question is a connection of its own over loopback
 * and takes a fraction of a millisecond where nothing was committed.
 */
public final class CommittedChanges {
  private static final Pattern PORT_AND_SECRET = Pattern.compile("([0-9]{1,5}) ([0-9a-f]{32})\n");
  private static final Pattern NODE = Pattern.compile("([A-Za-z0-9]+) ([a-z0-9-]+|\\?)");
  private static final Pattern END = Pattern.compile("upTo ([0-9]{1,18})");
  private static final int PATIENCE_MS = 2_000;

  private final ChildFolder folder;

  /**
   * What was committed after some transaction.
   *
   * @param upTo the number of the transaction up to which this is all of it; some later ones may be
   *     in it too
   * @param nodes the nodes touched, each as it was and as it is. A relationship touches the node
   *     that it starts from; {@code ABOUT} and {@code CORRECTS} touch both their ends, and {@code
   *     LEG} the movement that it names alone
   */
  public record Committed(long upTo, Set<TouchedNode> nodes) {
    /**
     * Copies.
     *
     * @param upTo as {@link #upTo}
     * @param nodes as {@link #nodes}
     */
    public Committed {
      nodes = Set.copyOf(nodes);
    }
  }

  private CommittedChanges(ChildFolder folder) {
    this.folder = folder;
  }

  /**
   * Asks the child of whichever Portolan runs on a data folder.
   *
   * @param data the data folder; nothing need run there yet
   * @return the one to ask
   */
  public static CommittedChanges in(Path data) {
    return new CommittedChanges(new ChildFolder(data.toAbsolutePath().normalize()));
  }

  /**
   * Tells what was committed after a transaction.
   *
   * @param transaction the number of the last transaction that the asker knows
   * @return empty if everything may have changed: the child does not answer, started later, no
   *     longer knows, or has seen one transaction touch too much to tell
   */
  public Optional<Committed> since(long transaction) {
    try {
      Matcher found = PORT_AND_SECRET.matcher(Files.readString(folder.changes()));
      return found.matches()
          ? ask(Integer.parseInt(found.group(1)), found.group(2) + " " + transaction + "\n")
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      // It starts, or has ended: whoever reads the graph anew learns which.
      return Optional.empty();
    }
  }

  private static Optional<Committed> ask(int port, String question) throws IOException {
    try (Socket socket = new Socket()) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MS);
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      socket.connect(new InetSocketAddress(loopback, port), PATIENCE_MS);
      socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
      return read(
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)));
    }
  }

  /** Reads an answer; one that ends early, or has anything else in it, tells nothing. */
  static Optional<Committed> read(BufferedReader answer) throws IOException {
    Set<TouchedNode> nodes = new HashSet<>();
    String line = answer.readLine();
    while (line != null) {
      Matcher end = END.matcher(line);
      if (end.matches()) {
        return Optional.of(new Committed(Long.parseLong(end.group(1)), nodes));
      }
      Matcher node = NODE.matcher(line);
      if (!node.matches()) {
        return Optional.empty();
      }
      nodes.add(
          new TouchedNode(node.group(1), Optional.of(node.group(2)).filter(id -> !id.equals("?"))));
      line = answer.readLine();
    }
    return Optional.empty();
  }
}
