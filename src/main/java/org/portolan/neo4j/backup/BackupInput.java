package org.portolan.neo4j.backup;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.portolan.domain.Sha256;

/** The lines of a file, none longer than one of a backup, with the hash of those before. */
final class BackupInput implements Closeable {
  private static final int BLOCK = 65_536;

  private final InputStream in;
  private final MessageDigest digest = Sha256.digest();
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int end;
  private byte[] last = new byte[0];

  BackupInput(InputStream in) {
    this.in = in;
  }

  /**
   * Gives the next line, without its break.
   *
   * @throws EOFException if the file ends before it does
   */
  byte[] next() throws IOException {
    digest.update(last);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      if (at == end && !fill()) {
        throw new EOFException("a line without an end");
      }
      int from = at;
      while (at < end && block[at] != '\n') {
        at++;
      }
      line.write(block, from, at - from);
      if (at < end) {
        at++;
        line.write('\n');
        last = line.toByteArray();
        return last;
      }
      if (line.size() > BackupLines.LONGEST) {
        throw new BackupFile.Unfit("a line is longer than any of a backup: not one of Portolan");
      }
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(block));
    return end > 0;
  }

  /** Tells whether nothing follows. */
  boolean isAtEnd() throws IOException {
    return at == end && !fill();
  }

  /** The hash of all lines before the latest. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
