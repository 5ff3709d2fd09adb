package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReaderPropertyTest {
  private static final List<String> FILES = List.copyOf(DataSetText.good().files().keySet());
  private static final List<String> SCRAPS =
      List.of(
          "",
          "\"",
          ",",
          ";",
          "\n",
          "\r",
          ":",
          " ",
          "\t",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "*a",
          "&a ",
          "!",
          "|",
          ">",
          "#",
          "?",
          "~",
          "null",
          "true",
          "0",
          "-1",
          "1e999999999",
          "2023-1X",
          "2024/2023",
          "unknown",
          "rajin",
          "kbs",
          "sea-leg",
          "article-sea",
          "나진",
          "😀",
          "\uFEFF",
          "\u0000",
          "\u0085",
          "\u2028",
          "'",
          "\\",
          "\\u0000",
          "---\n",
          "...\n",
          "%YAML 9\n",
          "<<: ");

  private static void requireSound(DataSetText data) {
    ReadResult result = data.read();
    if (result instanceof ReadResult.Faulty faulty) {
      assertThat(faulty.faults())
          .isSorted()
          .allSatisfy(
              fault -> {
                assertThat(fault.line()).isPositive();
                assertThat(fault.column()).isPositive();
                assertThat(fault.toString()).doesNotContain("\n");
              });
    } else {
      assertThat(((ReadResult.Complete) result).dataSet().corpus().places()).isNotNull();
    }
  }

  @Property(tries = 500)
  void anyBytesInAnyFileGiveFaultsAndNoFailure(
      @ForAll @IntRange(max = 8) int file, @ForAll @Size(max = 200) byte[] content) {
    requireSound(DataSetText.good().with(FILES.get(file), content));
  }

  @Property(tries = 1000)
  void anyCutAndPasteInAGoodDataSetGivesFaultsAndNoFailure(
      @ForAll @IntRange(max = 8) int file,
      @ForAll @IntRange(max = 2000) int at,
      @ForAll @IntRange(max = 30) int cut,
      @ForAll @IntRange(max = 46) int scrap) {
    DataSetText data = DataSetText.good();
    String text = data.text(FILES.get(file));
    int from = at % text.length();
    int to = Math.min(text.length(), from + cut);
    requireSound(
        data.with(
            FILES.get(file), text.substring(0, from) + SCRAPS.get(scrap) + text.substring(to)));
  }

  @Property(tries = 300)
  void anyOneByteChangedGivesFaultsAndNoFailure(
      @ForAll @IntRange(max = 8) int file, @ForAll @IntRange(max = 2000) int at, @ForAll byte by) {
    DataSetText data = DataSetText.good();
    byte[] content = data.text(FILES.get(file)).getBytes(StandardCharsets.UTF_8);
    content[at % content.length] = by;
    requireSound(data.with(FILES.get(file), content));
  }
}
