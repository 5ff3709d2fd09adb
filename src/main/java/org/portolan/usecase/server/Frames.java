package org.portolan.usecase.server;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What a command prints and ends with, in one stream: a byte that tells what follows, a length of
 * four bytes and so many bytes; last the exit code, of four bytes. A stream that was cut off is
 * known by the lack of that.
 */
public final class Frames {
  /** Its media type. */
  public static final String TYPE = "application/vnd.portolan.command";

  private static final byte OUT = 1;
  private static final byte ERR = 2;
  private static final byte END = 3;
  private static final int MOST = 1 << 20;

  private final DataOutputStream to;

  /**
   * Writes.
   *
   * @param to where to
   */
  public Frames(OutputStream to) {
    this.to = new DataOutputStream(to);
  }

  /**
   * Gives what takes the answer.
   *
   * @return a stream; a flush sends what was written
   */
  public OutputStream out() {
    return new Framed(OUT);
  }

  /**
   * Gives what takes the complaints.
   *
   * @return a stream likewise
   */
  public OutputStream err() {
    return new Framed(ERR);
  }

  /**
   * Ends the stream.
   *
   * @param code the exit code
   * @throws IOException if nobody reads any more
   */
  public void end(int code) throws IOException {
    synchronized (to) {
      to.writeByte(END);
      to.writeInt(code);
      to.flush();
    }
  }

  /**
   * Reads all of a stream.
   *
   * @param from the stream
   * @param out takes the answer
   * @param err takes the complaints
   * @return the exit code
   * @throws EOFException if the stream was cut off
   * @throws IOException if it is no such stream, or cannot be read or passed on
   */
  public static int read(DataInputStream from, OutputStream out, OutputStream err)
      throws IOException {
    while (true) {
      byte kind = from.readByte();
      if (kind == END) {
        return from.readInt();
      }
      int length = from.readInt();
      if ((kind != OUT && kind != ERR) || length < 0 || length > MOST) {
        throw new IOException("not what a command printed");
      }
      byte[] bytes = new byte[length];
      from.readFully(bytes);
      OutputStream to = kind == OUT ? out : err;
      to.write(bytes);
      to.flush();
    }
  }

  /** One of the two streams within. */
  private final class Framed extends OutputStream {
    private final byte kind;

    Framed(byte kind) {
      this.kind = kind;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      synchronized (to) {
        for (int done = 0; done < length; done += MOST) {
          int now = Math.min(MOST, length - done);
          to.writeByte(kind);
          to.writeInt(now);
          to.write(bytes, offset + done, now);
        }
      }
    }

    @Override
    public void flush() throws IOException {
      synchronized (to) {
        to.flush();
      }
    }
  }
}
