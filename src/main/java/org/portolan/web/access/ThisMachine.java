package org.portolan.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells what this machine sent to itself from what came over the network. */
final class ThisMachine {
  private ThisMachine() {}

  /**
   * Whether a request came from this machine: over loopback, or from the very address that it came
   * to.
   */
  static boolean sent(HttpServletRequest request) {
    String from = request.getRemoteAddr();
    try {
      // An address, so that nobody is asked for a name.
      return InetAddress.getByName(from).isLoopbackAddress() || from.equals(request.getLocalAddr());
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
