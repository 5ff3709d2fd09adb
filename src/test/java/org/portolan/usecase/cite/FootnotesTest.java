package org.portolan.usecase.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.Chain;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.Filters;
import org.portolan.chain.Network;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;

/** Footnotes to paste into a text. */
class FootnotesTest {
  private static String notes(Corpus corpus, String from, String to) {
    List<Chain> chains =
        new ChainSearch(new Network(corpus, Lens.EVERYTHING), Filters.NONE)
            .find(Optional.of(new Id(from)), Optional.of(new Id(to)))
            .chains();
    return Footnotes.of(chains, corpus, "abc");
  }

  @Test
  void eachLegHasItsClaimsAsFootnotes() {
    String text = notes(TheCase.dataSet().corpus(), "rajin", "tikhoretsk");

    assertThat(text)
        .startsWith(
            "**Chain 1: Rajin → Dunay → Tikhoretsk** (possible in time)\n\n1. SEA, Rajin → Dunay, aboard MV Angara: 4 documents, 1 independent origin[^1][^2]")
        .contains(
            "Yonhap, “N. Korea sent more than 1,000 containers of military equipment, munitions to"
                + " Russia: White House”, 2023-10-14, ¶ 10 (claim `yonhap-2023-10-14-sea`)\n")
        .endsWith("\nPortolan, snapshot `abc`.\n");
    assertThat(text.lines().filter(line -> line.startsWith("[^")).count())
        .isEqualTo(
            text.lines()
                .filter(line -> line.matches("\\d+\\. .*"))
                .mapToLong(line -> line.split("\\[\\^", -1).length - 1)
                .sum());
  }

  @Test
  void whatADocumentDoesNotTellIsUnknown() {
    assertThat(notes(NetworkText.corpus("a -SEA-> b  said by someone in doc-a"), "a", "b"))
        .contains("[^1]: publisher unknown, “doc-a”, date unknown, paragraph unknown (claim `");
  }

  @Test
  void signsOfMarkdownStandForThemselves() {
    String text = notes(NetworkText.corpus("a -SEA-> b  said by x in doc 2023-09~"), "a", "b");

    assertThat(text).contains("2023-09\\~");
  }

  @Test
  void aLegThatNobodyClaimsHasNoFootnote() {
    String text = notes(NetworkText.corpus("a -SEA-> b  unsourced"), "a", "b");

    assertThat(text).contains("0 documents, 0 independent origins\n").doesNotContain("[^");
  }

  @Test
  void withoutAChainTheTextSaysSo() {
    assertThat(notes(NetworkText.corpus("a -SEA-> b"), "b", "a"))
        .isEqualTo("No chain.\n\n\nPortolan, snapshot `abc`.\n");
  }
}
