package org.portolan.usecase.access;

import java.util.Set;

/**
 * Who has to show something at which door. Loading always needs a right.
 *
 * @param reading who may ask
 * @param hosts by which names Portolan may be asked for, in lower case and without a port; empty
 *     where any will do. A server on loopback knows its names, so that no page from elsewhere
 *     reaches it by a name that its owner lets point to this machine (DNS rebinding)
 */
public record Doors(Reading reading, Set<String> hosts) {
  /** Who may ask. */
  public enum Reading {
    /** Whoever reaches the server. */
    OPEN,
    /** Those with a right. */
    USERS
  }

  /**
   * Copies the names.
   *
   * @param reading who may ask
   * @param hosts by which names Portolan may be asked for
   */
  public Doors {
    hosts = Set.copyOf(hosts);
  }
}
