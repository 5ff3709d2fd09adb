package org.portolan.bench.rest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks over HTTP on one connection that is kept, and reads the answer to its end without taking it
 * apart: what the client makes of it is not Portolan's time, and clients share the processors with
 * it here, so this one does little. For one thread.
 */
public final class Asker implements Closeable {
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final String OK = "HTTP/1.1 200";
  private static final int CHUNK = 1 << 16;
  private static final int HEXADECIMAL = 16;

  private final URI server;
  private final @Nullable InetAddress from;
  private Socket socket;
  private InputStream in;
  private final byte[] chunk = new byte[CHUNK];

  /** Whether the server keeps the connection no longer. */
  private boolean ended;

  /** When an answer was last read; servers end connections that nobody uses. */
  private long lastNanos = System.nanoTime();

  /**
   * Connects.
   *
   * @param server host and port
   */
  Asker(URI server) {
    this(server, null);
  }

  /**
   * Connects from an address of this machine, by which a server tells clients apart.
   *
   * @param server host and port
   * @param from such as 127.0.1.7; null leaves it to the system
   */
  public Asker(URI server, @Nullable InetAddress from) {
    this.server = server;
    this.from = from;
    try {
      socket = connect();
      in = new BufferedInputStream(socket.getInputStream(), CHUNK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Socket connect() throws IOException {
    Socket connected = new Socket();
    connected.setTcpNoDelay(true);
    if (from != null) {
      connected.bind(new InetSocketAddress(from, 0));
    }
    connected.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    return connected;
  }

  /**
   * Asks once.
   *
   * @return how many bytes the answer has, without its head
   * @throws IllegalStateException if the answer is not 200, or nothing
   */
  public long ask(URI uri) {
    try {
      if (ended || System.nanoTime() - lastNanos > IDLE_NANOS) {
        socket.close();
        socket = connect();
        in = new BufferedInputStream(socket.getInputStream(), CHUNK);
        ended = false;
      }
      socket.getOutputStream().write(request(uri));
      String status = line();
      long bytes = body();
      lastNanos = System.nanoTime();
      if (!status.startsWith(OK) || bytes == 0) {
        throw new IllegalStateException(status + ", " + bytes + " bytes, for " + uri);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] request(URI uri) {
    String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    return "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\n\r\n"
        .formatted(path, server.getAuthority())
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads the rest of the head and all of the body. */
  private long body() throws IOException {
    long length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Long.parseLong(header.substring(header.indexOf(':') + 1).strip());
      }
      ended |= header.startsWith("connection:") && header.contains("close");
      chunked |= header.startsWith("transfer-encoding:") && header.contains("chunked");
    }
    if (!chunked) {
      read(length);
      return length;
    }
    long all = 0;
    long next;
    do {
      next = Long.parseLong(line(), HEXADECIMAL);
      read(next);
      line();
      all += next;
    } while (next > 0);
    return all;
  }

  private void read(long bytes) throws IOException {
    long left = bytes;
    while (left > 0) {
      int read = in.read(chunk, 0, (int) Math.min(left, CHUNK));
      if (read < 0) {
        throw new EOFException(left + " bytes are missing");
      }
      left -= read;
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the answer ends in its head");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
