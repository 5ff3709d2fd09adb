package org.portolan.neo4j.child;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports on 127.0.0.1, asked for before a start, so that a taken one is told by its setting. */
final class Ports {
  private static final int CONNECT_LIMIT_MS = 500;

  private Ports() {}

  /** The wanted port if it is free, or a free one for 0. */
  static int choose(int wanted, ChildFailure.Connector connector) throws IOException {
    if (wanted != 0 && answers(wanted)) {
      throw new ChildFailure.PortInUse(connector, wanted);
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(loopback(), wanted));
      return socket.getLocalPort();
    } catch (IOException e) {
      if (wanted == 0) {
        throw e;
      }
      throw new ChildFailure.PortInUse(connector, wanted);
    }
  }

  /** A listener on all addresses does not keep every system from binding to this one. */
  private static boolean answers(int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(loopback(), port);
    try (Socket socket = new Socket()) {
      socket.connect(address, CONNECT_LIMIT_MS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }
}
