package org.portolan.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A wire to a server that a test can cut or stall, or on which the answer to one commit is lost: a
 * proxy on loopback, a thread for each direction of each connection.
 */
public final class Wire implements AutoCloseable {
  /** A whole COMMIT message of Bolt: a chunk of two bytes, a structure without fields, the end. */
  private static final byte[] COMMIT = {0, 2, (byte) 0xB0, 0x12, 0, 0};

  private static final int BUFFER = 65_536;

  private final ServerSocket ears;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong commitsUntilLoss = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong lost = new AtomicLong();
  private volatile boolean cut;
  private boolean stalled;

  private Wire(ServerSocket ears, int port) {
    this.ears = ears;
    this.port = port;
  }

  /** Lays a wire to a server on this machine. */
  public static Wire to(URI server) {
    try {
      Wire wire = new Wire(new ServerSocket(0, 50, loopback()), server.getPort());
      wire.start(wire::accept);
      return wire;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  /** Where this end of the wire is. */
  public URI uri() {
    return URI.create("bolt://127.0.0.1:" + ears.getLocalPort());
  }

  /** Ends all connections and refuses others, until {@link #mend}. */
  public void cut() {
    cut = true;
    open.forEach(Wire::end);
  }

  /** Passes nothing on from now, and ends nothing, until {@link #mend}. */
  public synchronized void stall() {
    stalled = true;
  }

  /** Passes everything on again. */
  public synchronized void mend() {
    cut = false;
    stalled = false;
    notifyAll();
  }

  /** Loses the answer to a commit, with its connection; the server does commit. */
  void loseTheAnswerToCommit(long number) {
    commitsUntilLoss.set(number);
  }

  /** How many answers to commits were lost. */
  long lost() {
    return lost.get();
  }

  private void accept() {
    while (!ears.isClosed()) {
      try {
        Socket client = ears.accept();
        if (cut) {
          end(client);
        } else {
          connect(client, new Socket(loopback(), port));
        }
      } catch (IOException closed) {
        // The test has ended, or the server does not answer, which the client is to find out.
      }
    }
  }

  private void connect(Socket client, Socket server) throws IOException {
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    open.add(client);
    open.add(server);
    Line line = new Line(client, server);
    start(() -> line.pass(client, server, true));
    start(() -> line.pass(server, client, false));
  }

  private final class Line {
    private final Socket client;
    private final Socket server;
    private volatile boolean deaf;

    Line(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void pass(Socket from, Socket to, boolean asking) {
      byte[] buffer = new byte[BUFFER];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          awaitNoStall();
          if (asking && hasCommit(buffer, read) && commitsUntilLoss.decrementAndGet() == 0) {
            deaf = true;
          }
          if (!asking && deaf) {
            lost.incrementAndGet();
            break;
          }
          out.write(buffer, 0, read);
        }
      } catch (IOException closed) {
        // Either side has ended.
      } finally {
        end(client);
        end(server);
        open.remove(client);
        open.remove(server);
      }
    }
  }

  private synchronized void awaitNoStall() throws IOException {
    try {
      while (stalled) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static boolean hasCommit(byte[] bytes, int length) {
    for (int at = 0; at + COMMIT.length <= length; at++) {
      int same = 0;
      while (same < COMMIT.length && bytes[at + same] == COMMIT[same]) {
        same++;
      }
      if (same == COMMIT.length) {
        return true;
      }
    }
    return false;
  }

  private void start(Runnable work) {
    Thread thread = new Thread(work, "a wire");
    thread.setDaemon(true);
    thread.start();
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    mend();
    try {
      ears.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.forEach(Wire::end);
  }
}
