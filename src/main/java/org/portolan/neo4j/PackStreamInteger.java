package org.portolan.neo4j;

import java.nio.ByteBuffer;

/**
 * Reads an integer as Bolt writes it.
 *
 * @see <a href="https://neo4j.com/docs/bolt/current/packstream/">PackStream</a>
 */
final class PackStreamInteger {
  private static final int INT_8 = 0xC8;
  private static final int INT_16 = 0xC9;
  private static final int INT_32 = 0xCA;
  private static final int INT_64 = 0xCB;

  private PackStreamInteger() {}

  /** Reads it from a position, or gives −1 if none stands there whole. */
  static long read(byte[] bytes, int at) {
    int marker = bytes[at] & 0xFF;
    if (marker < 0x80) {
      return marker;
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes, at + 1, bytes.length - at - 1);
    return switch (marker) {
      case INT_8 -> rest.remaining() >= Byte.BYTES ? rest.get() : -1;
      case INT_16 -> rest.remaining() >= Short.BYTES ? rest.getShort() : -1;
      case INT_32 -> rest.remaining() >= Integer.BYTES ? rest.getInt() : -1;
      case INT_64 -> rest.remaining() >= Long.BYTES ? rest.getLong() : -1;
      default -> -1;
    };
  }
}
