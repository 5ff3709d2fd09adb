package org.portolan.domain.evidence;

import java.util.List;
import org.portolan.domain.Id;

/**
 * Claims that speak about something and count for nothing. They stay visible.
 *
 * @param denied those that deny it, in order of id
 * @param deprecated those that an analyst deprecated, in order of id; empty if these count
 */
public record SetAside(List<Id> denied, List<Id> deprecated) {
  /** None. */
  public static final SetAside NONE = new SetAside(List.of(), List.of());

  /**
   * Sorts and copies the lists.
   *
   * @param denied those that deny it
   * @param deprecated those that an analyst deprecated
   */
  public SetAside {
    denied = denied.stream().sorted().distinct().toList();
    deprecated = deprecated.stream().sorted().distinct().toList();
  }
}
