package org.portolan.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whom a request counts for. */
public final class Client {
  /** What one household or machine has of IPv6 (RFC 6177). */
  private static final int PREFIX_BYTES = 8;

  private Client() {}

  /**
   * Tells clients apart: those with a key, token or password by who they are, others by address; of
   * IPv6 by its first 64 bits.
   *
   * @param request what was sent, after its login
   * @return the same text for the same client
   */
  public static String of(HttpServletRequest request) {
    String user = request.getRemoteUser();
    return user == null ? "address " + network(request.getRemoteAddr()) : "user " + user;
  }

  static String network(String address) {
    try {
      // An address, so that nobody is asked for a name.
      InetAddress read = InetAddress.getByName(address);
      return read instanceof Inet6Address && !read.isLoopbackAddress()
          ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), PREFIX_BYTES))
          : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }

  /**
   * Tells whether the present request was sent by the owner of the data folder, as commands do.
   *
   * @return true if it was
   */
  public static boolean isOwner() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null
        && known.getAuthorities().stream()
            .anyMatch(right -> Rights.OWNER.equals(right.getAuthority()));
  }
}
