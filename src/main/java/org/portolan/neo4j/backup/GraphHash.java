package org.portolan.neo4j.backup;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.portolan.domain.Sha256;

/**
 * The hash of a graph: the sum of the hashes of all nodes and relationships, so that their order
 * does not matter (a multiset hash, as Bellare and Micciancio's AdHash). A relationship takes its
 * ends by their hashes. Holds 16 bytes for each node.
 */
public final class GraphHash implements GraphTaker {
  private final LongArrayList ends = new LongArrayList();
  private BigInteger sum = BigInteger.ZERO;
  private long relationships;

  /** Of a graph without anything so far. */
  public GraphHash() {}

  @Override
  public void node(List<String> labels, Map<String, Object> properties) {
    node(BackupLines.node(labels, properties));
  }

  @Override
  public void relationship(String type, int start, int end, Map<String, Object> properties) {
    relationship(BackupLines.relationship(type, properties), start, end);
  }

  void node(byte[] line) {
    byte[] hash = Sha256.digest().digest(line);
    ByteBuffer half = ByteBuffer.wrap(hash);
    ends.add(half.getLong());
    ends.add(half.getLong());
    add(hash);
  }

  void relationship(byte[] line, int start, int end) {
    MessageDigest digest = Sha256.digest();
    digest.update(line);
    ByteBuffer both = ByteBuffer.allocate(4 * Long.BYTES);
    for (int node : List.of(start, end)) {
      both.putLong(ends.getLong(2 * node)).putLong(ends.getLong(2 * node + 1));
    }
    digest.update(both.flip());
    relationships++;
    add(digest.digest());
  }

  private void add(byte[] hash) {
    sum = sum.add(new BigInteger(1, hash));
  }

  /**
   * Counts the nodes.
   *
   * @return how many there were so far
   */
  public int nodes() {
    return ends.size() / 2;
  }

  /**
   * Counts the relationships.
   *
   * @return how many there were so far
   */
  public long relationships() {
    return relationships;
  }

  /**
   * Gives the hash of what was taken so far.
   *
   * @return 64 hexadecimal digits
   */
  public String hex() {
    String all = "portolan graph 1 %d %d %x".formatted(nodes(), relationships, sum);
    return HexFormat.of()
        .formatHex(Sha256.digest().digest(all.getBytes(StandardCharsets.US_ASCII)));
  }
}
