package org.portolan.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The text of one file, its lines ended by a single line feed each. */
final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final String text;
  private final int[] lineStarts;

  private SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /** Decodes a file; a fault and empty if it is not UTF-8 text, or holds nothing. */
  static Optional<SourceText> read(String file, byte[] content, Faults faults) {
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out = CharBuffer.allocate(content.length + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    SourceText source = new SourceText(file, normalised(out.flip().toString()));
    if (result.isError()) {
      String found = "%02X".formatted(content[in.position()]);
      faults.add(new Value(source.end(), "byte", found).fault("text in UTF-8"));
      return Optional.empty();
    }
    return source.isReadable(faults) ? Optional.of(source) : Optional.empty();
  }

  private static String normalised(String decoded) {
    String bare =
        !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
    return bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  private boolean isReadable(Faults faults) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t') {
        faults.add(
            new Value(at(i), "control character", "U+%04X".formatted((int) c))
                .fault("text without control characters"));
        return false;
      }
    }
    if (text.isBlank()) {
      faults.add(Position.startOf(file), "an empty file", "some content, or no such file");
      return false;
    }
    return true;
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** Locates a character by its index in the text. */
  Position at(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(lineStarts[line], Math.min(index, text.length()));
    return new Position(file, line + 1, column + 1);
  }

  private Position end() {
    return at(text.length());
  }
}
