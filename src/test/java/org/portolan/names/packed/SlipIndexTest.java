package org.portolan.names.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** Texts that slips may have made of one. */
class SlipIndexTest {
  private static Map<String, Integer> search(List<String> texts, String text) {
    PackedTexts packed = new PackedTexts(texts);
    Map<String, Integer> found = new TreeMap<>();
    new SlipIndex(packed).search(text, (number, edits) -> found.put(packed.get(number), edits));
    return found;
  }

  private static int edits(String one, String other, int most) {
    byte[] a = one.getBytes(StandardCharsets.US_ASCII);
    byte[] b = other.getBytes(StandardCharsets.US_ASCII);
    return EditDistance.between(a, a.length, b, b.length, most);
  }

  @Test
  void aLetterPutInLeftOutReplacedOrSwappedIsOneSlip() {
    List<String> texts = List.of("rajin", "rjin", "raajin", "ragin", "arjin", "nampo");

    assertThat(search(texts, "rajin"))
        .isEqualTo(Map.of("rajin", 0, "rjin", 1, "raajin", 1, "ragin", 1, "arjin", 1));
  }

  @Test
  void shortTextsAreFoundOnlyAsTheyAre() {
    assertThat(search(List.of("oslo", "osla"), "oslo")).isEqualTo(Map.of("oslo", 0));
  }

  @Test
  void twoSlipsAreFoundInLongTextsOnly() {
    assertThat(search(List.of("vladivostok", "rajins"), "vladyvostoc"))
        .isEqualTo(Map.of("vladivostok", 2));
    assertThat(search(List.of("vladivostok", "rajins"), "radjims")).isEmpty();
  }

  @Test
  void nothingIsFoundAmongNothing() {
    assertThat(search(List.of(), "rajin")).isEmpty();
    assertThat(new SlipIndex(new PackedTexts(List.of())).find("rajin")).isEqualTo(-1);
  }

  @Test
  void aTextIsFoundByItself() {
    SlipIndex index = new SlipIndex(new PackedTexts(List.of("rajin", "vladivostok")));

    assertThat(index.find("vladivostok")).isEqualTo(1);
    assertThat(index.find("vladivosto")).isEqualTo(-1);
  }

  @Property(tries = 500)
  void aSearchFindsWhatComparingAllDoes(
      @ForAll @Size(min = 1, max = 40) @UniqueElements
          List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 13) String> texts,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 13) String text) {
    Map<String, Integer> expected = new TreeMap<>();
    for (String other : texts) {
      int most = SlipIndex.allowed(Math.max(text.length(), other.length()));
      int edits = edits(text, other, most);
      if (edits <= most) {
        expected.put(other, edits);
      }
    }

    assertThat(search(texts, text)).isEqualTo(expected);
  }

  @Property(tries = 1000)
  void editsAreTheSameBothWays(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String other) {
    assertThat(edits(one, other, 8)).isEqualTo(edits(other, one, 8));
    assertThat(edits(one, other, 2)).isEqualTo(Math.min(3, edits(one, other, 8)));
  }
}
