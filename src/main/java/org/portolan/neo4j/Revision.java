package org.portolan.neo4j;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.CRC32C;
import org.neo4j.driver.Bookmark;

/** Makes a number of the bookmark that a server gives with an answer. */
final class Revision {
  private Revision() {}

  /**
   * Numbers bookmarks: the same number for the same bookmarks, another for others.
   *
   * <p>A bookmark is opaque by contract, and only its being equal matters here. Neo4j 5 writes the
   * database's id and then the number of the last transaction committed; where a bookmark has that
   * form the number is that one, so that it counts upwards, else it is a checksum.
   */
  static long of(Collection<Bookmark> bookmarks) {
    if (bookmarks.size() == 1) {
      long counted = transaction(bookmarks.iterator().next().value());
      if (counted >= 0) {
        return counted;
      }
    }
    CRC32C checksum = new CRC32C();
    bookmarks.stream()
        .map(Bookmark::value)
        .sorted()
        .forEach(value -> checksum.update(value.getBytes(StandardCharsets.UTF_8)));
    return checksum.getValue();
  }

  /** Reads the transaction's number, or −1 from a bookmark of another form. */
  private static long transaction(String bookmark) {
    if (!bookmark.startsWith("FB:")) {
      return -1;
    }
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(bookmark.substring(3));
    } catch (IllegalArgumentException notBase64) {
      return -1;
    }
    // PackStream: a structure of one field or more (0xB1…) or list (0x91), the id in 16 bytes
    // (0xCC 0x10 …), the number.
    int at = 19;
    if (bytes.length <= at || (bytes[1] & 0xFF) != 0xCC || bytes[2] != 16) {
      return -1;
    }
    return PackStreamInteger.read(bytes, at);
  }
}
