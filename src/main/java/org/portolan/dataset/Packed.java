package org.portolan.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The content of a file in memory, compressed: spreadsheets and claims take a tenth so. */
final class Packed {
  private final byte[] deflated;
  private final int size;

  Packed(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out, fast)) {
      packing.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      fast.end();
    }
    this.deflated = out.toByteArray();
    this.size = content.length;
  }

  /** Tells how many bytes it takes as it is. */
  int packed() {
    return deflated.length;
  }

  /** Tells how many bytes the content has. */
  int size() {
    return size;
  }

  byte[] content() {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
