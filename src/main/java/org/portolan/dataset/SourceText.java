package org.portolan.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The text of one file, its lines ended by a single line feed each. */
final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final String text;
  private final int[] lineStarts;

  private SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    int line = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts[++line] = at + 1;
    }
    return starts;
  }

  /** Decodes a file; a fault and empty if it is not UTF-8 text, or holds nothing. */
  static Optional<SourceText> read(String file, byte[] content, Faults faults) {
    ByteBuffer in = ByteBuffer.wrap(content);
    SourceText source = new SourceText(file, normalised(decoded(in)));
    if (in.hasRemaining()) {
      String found = "%02X".formatted(content[in.position()]);
      faults.add(new Value(source.end(), "byte", found).fault(encoding(content)));
      return Optional.empty();
    }
    return source.isReadable(faults) ? Optional.of(source) : Optional.empty();
  }

  /** Decodes until the first byte that is not UTF-8, where the buffer then stands. */
  private static String decoded(ByteBuffer in) {
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, true);
    return out.flip().toString();
  }

  /** Office programs write UTF-16 with a mark at its start. */
  private static String encoding(byte[] content) {
    int first = content[0] & 0xFF;
    boolean utf16 =
        content.length > 1
            && (first == 0xFF || first == 0xFE)
            && (content[1] & 0xFF) == (first ^ 1);
    return utf16 ? "text in UTF-8; this looks like UTF-16" : "text in UTF-8";
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

  /** Finds the first line of more characters (UTF-16 units) than these. */
  Optional<Position> findLineBeyond(int most) {
    for (int line = 0; line < lineStarts.length; line++) {
      int end = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
      if (end - lineStarts[line] > most) {
        return Optional.of(new Position(file, line + 1, 1));
      }
    }
    return Optional.empty();
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
