package org.portolan.usecase.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FramesTest {
  private static final int CODE = 3;

  private static byte[] framed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Frames frames = new Frames(bytes);
    frames.out().write("Раджин\n".getBytes(StandardCharsets.UTF_8));
    frames.err().write('!');
    frames.out().write(new byte[3 << 20]);
    frames.end(CODE);
    return bytes.toByteArray();
  }

  private static DataInputStream stream(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  @Test
  void bothStreamsAndTheExitCodeArriveAsTheyWere() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Frames.read(stream(framed()), out, err);

    assertThat(code).isEqualTo(CODE);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Раджин\n");
    assertThat(out.size())
        .isEqualTo((3 << 20) + "Раджин\n".getBytes(StandardCharsets.UTF_8).length);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("!");
  }

  @Test
  void aStreamThatIsCutOffIsNoAnswer() throws IOException {
    byte[] whole = framed();

    for (int length : new int[] {0, 1, 10, whole.length - 1}) {
      assertThatExceptionOfType(EOFException.class)
          .isThrownBy(
              () ->
                  Frames.read(
                      stream(Arrays.copyOf(whole, length)),
                      OutputStream.nullOutputStream(),
                      OutputStream.nullOutputStream()));
    }
  }

  @Test
  void whatIsNoSuchStreamIsRefused() {
    assertThatIOException()
        .isThrownBy(
            () ->
                Frames.read(
                    stream(
                        "<html>an answer of another program</html>"
                            .getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream()))
        .withMessage("not what a command printed");
  }
}
