package org.portolan.domain.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The lanes of {@link ContentHash}: 1,024 numbers of 16 bits, to which each element adds as many.
 * What an element adds is the key stream of AES-256 in counter mode under the SHA-256 hash of the
 * element, which the processor makes at gigabytes a second.
 */
final class LatticeSum {
  private static final int LANES = 1024;
  private static final int BYTES = LANES * Short.BYTES;
  private static final int WORDS = BYTES / Long.BYTES;
  private static final byte[] ZEROS = new byte[BYTES];

  /** The top bit of each of the four lanes in a word; without it no lane carries into the next. */
  private static final long TOPS = 0x8000_8000_8000_8000L;

  /** The same lanes on every machine: the lowest byte comes first. */
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final MessageDigest sha256;
  private final Cipher aes;
  private final IvParameterSpec start = new IvParameterSpec(new byte[16]);
  private final byte[] stream = new byte[BYTES];
  private final long[] words = new long[WORDS];

  LatticeSum() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
      aes = Cipher.getInstance("AES/CTR/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256 and AES", e);
    }
  }

  void add(ByteBuffer element) {
    expand(element);
    for (int i = 0; i < WORDS; i++) {
      words[i] = plus(words[i], (long) LONG.get(stream, i * Long.BYTES));
    }
  }

  void remove(ByteBuffer element) {
    expand(element);
    for (int i = 0; i < WORDS; i++) {
      words[i] = minus(words[i], (long) LONG.get(stream, i * Long.BYTES));
    }
  }

  void add(LatticeSum other) {
    for (int i = 0; i < WORDS; i++) {
      words[i] = plus(words[i], other.words[i]);
    }
  }

  private static long plus(long a, long b) {
    return ((a & ~TOPS) + (b & ~TOPS)) ^ ((a ^ b) & TOPS);
  }

  private static long minus(long a, long b) {
    return ((a | TOPS) - (b & ~TOPS)) ^ ((a ^ ~b) & TOPS);
  }

  private void expand(ByteBuffer element) {
    sha256.update(element);
    try {
      aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(sha256.digest(), "AES"), start);
      aes.update(ZEROS, 0, BYTES, stream, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES with keys of 256 bits", e);
    }
  }

  /** The SHA-256 hash of the lanes. */
  String hash() {
    ByteBuffer lanes = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    lanes.asLongBuffer().put(words);
    return HexFormat.of().formatHex(sha256.digest(lanes.array()));
  }
}
