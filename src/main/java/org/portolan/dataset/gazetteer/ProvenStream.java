package org.portolan.dataset.gazetteer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Reads what is packed in an archive, and fails at its end if it is not what was packed. */
final class ProvenStream extends FilterInputStream {
  private final CRC32 sum = new CRC32();
  private final long packed;

  /** Of an entry with its checksum; −1 if none is known. */
  ProvenStream(InputStream in, long packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int read = super.read(into, from, most);
    if (read > 0) {
      sum.update(into, from, read);
    } else if (read < 0 && packed >= 0 && sum.getValue() != packed) {
      throw new ZipException("its checksum is wrong");
    }
    return read;
  }
}
