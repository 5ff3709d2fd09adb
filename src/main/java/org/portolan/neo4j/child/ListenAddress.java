package org.portolan.neo4j.child;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where Portolan's own Neo4j listens. Portolan itself always reaches it by 127.0.0.1. */
public enum ListenAddress {
  /** This machine alone. */
  LOOPBACK("127.0.0.1"),
  /** All addresses: for a container, whose ports are published by whoever runs it. */
  ALL("0.0.0.0");

  private final String number;

  ListenAddress(String number) {
    this.number = number;
  }

  /**
   * Reads an address.
   *
   * @param setting where it is given, for the message
   * @param given the address
   * @return what it means
   * @throws IllegalArgumentException naming the setting, if it is neither
   */
  public static ListenAddress of(String setting, String given) {
    return Arrays.stream(values())
        .filter(address -> address.number.equals(given.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: '%s' is not one of %s"
                        .formatted(
                            setting,
                            given,
                            Arrays.stream(values())
                                .map(ListenAddress::number)
                                .collect(Collectors.joining(", ")))));
  }

  String number() {
    return number;
  }
}
