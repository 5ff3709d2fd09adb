package org.portolan.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sends bytes as they are, since clients of HTTP send no broken requests. */
final class RawHttp {
  private static final int WAIT_MILLIS = 60_000;
  private static final String HEAD_END = "\r\n\r\n";

  private RawHttp() {}

  /** What came back. */
  record Answer(int status, Map<String, String> headers, String body) {
    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
  }

  /** Sends a request after HTTP/1.0, so that the answer ends with the connection. */
  static Answer send(int port, byte[] request) throws IOException {
    String answer = exchange(port, request, false);
    int end = answer.indexOf(HEAD_END);
    if (!answer.startsWith("HTTP/1.") || end < 0) {
      throw new IOException("no answer: '%s'".formatted(answer));
    }
    String[] lines = answer.substring(0, end).split("\r\n", -1);
    Map<String, String> headers = new TreeMap<>();
    for (int at = 1; at < lines.length; at++) {
      int colon = lines[at].indexOf(':');
      headers.put(
          lines[at].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[at].substring(colon + 1).strip());
    }
    return new Answer(
        Integer.parseInt(lines[0].substring(9, 12)),
        headers,
        answer.substring(end + HEAD_END.length()));
  }

  /**
   * Sends bytes, and says that no more will come, since broken requests may want more; reads all
   * that comes. A whole request is not sent so: whoever sends no more counts as gone.
   */
  static String exchange(int port, byte[] request) throws IOException {
    return exchange(port, request, true);
  }

  private static String exchange(int port, byte[] request, boolean ends) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(WAIT_MILLIS);
      socket.getOutputStream().write(request);
      if (ends) {
        socket.shutdownOutput();
      }
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  /** The bytes of a request whose letters are bytes already. */
  static byte[] bytes(String request) {
    return request.getBytes(ISO_8859_1);
  }
}
