package org.portolan.neo4j.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.portolan.domain.Sha256;

/** Writes a backup: gzip of JSON lines, a header, the nodes, the relationships, the hashes. */
public final class BackupWriter implements GraphTaker, Closeable {
  private static final int BLOCK = 65_536;

  private final BackupHeader header;
  private final GZIPOutputStream out;
  private final MessageDigest digest = Sha256.digest();
  private final GraphHash graph = new GraphHash();

  /**
   * Begins one.
   *
   * @param to where it goes; closed with this
   * @param header its first line
   * @throws IOException if it cannot be written
   */
  public BackupWriter(OutputStream to, BackupHeader header) throws IOException {
    this.header = header;
    this.out = new GZIPOutputStream(to, BLOCK);
    write(BackupLines.header(header), 0);
  }

  private void write(byte[] line, int from) throws IOException {
    put(line, from, line.length - from);
    put(new byte[] {'\n'}, 0, 1);
  }

  private void put(byte[] bytes, int from, int length) throws IOException {
    digest.update(bytes, from, length);
    out.write(bytes, from, length);
  }

  @Override
  public void node(List<String> labels, Map<String, Object> properties) throws IOException {
    byte[] line = checked(BackupLines.node(labels, properties));
    graph.node(line);
    write(line, 0);
  }

  @Override
  public void relationship(String type, int start, int end, Map<String, Object> properties)
      throws IOException {
    byte[] line = checked(BackupLines.relationship(type, properties));
    graph.relationship(line, start, end);
    byte[] ends = BackupLines.ends(start, end);
    put(ends, 0, ends.length);
    write(line, 1);
  }

  private static byte[] checked(byte[] line) throws IOException {
    if (line.length > BackupLines.LONGEST) {
      throw new IOException(
          "a node or relationship has %,d bytes, more than a backup takes of one"
              .formatted(line.length));
    }
    return line;
  }

  /**
   * Ends it with its hashes.
   *
   * @return what was written; not to be trusted if {@link #close} fails
   * @throws IOException if it cannot be written
   */
  public Backup finish() throws IOException {
    String sha256 = HexFormat.of().formatHex(digest.digest());
    write(BackupLines.trailer(sha256, graph.hex()), 0);
    out.finish();
    return new Backup(
        new BackupHeader(
            header.version(), header.portolan(), header.at(), graph.nodes(), graph.relationships()),
        sha256,
        graph.hex());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
