package org.portolan.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.portolan.usecase.access.AccessFile;
import org.portolan.usecase.server.Frames;

/** The list of people and keys is read or damaged, and a stream of frames whole or cut off. */
final class OwnFilesFuzz implements FuzzTarget.Body {
  @Override
  public void take(byte[] input) throws IOException {
    try {
      new AccessFile(FuzzFile.of("access.json", input)).read();
    } catch (AccessFile.Unreadable damaged) {
      Holds.that(String.valueOf(damaged.getMessage()).contains("access.json"), "%s", damaged);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Frames.read(new DataInputStream(new ByteArrayInputStream(input)), out, out);
    } catch (IOException cutOff) {
      Holds.that(out.size() <= input.length, "more than was sent");
    }
  }
}
