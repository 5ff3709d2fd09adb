package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.DataSetReader;
import org.portolan.dataset.ReadResult;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.Corpus;

/** What {@code load --dry-run} prints. */
class DryRunTextTest {
  private static final String ARTICLE =
      """
      document: {id: paper, title: A paper, published: 2024-05-03}
      claims:
        - id: paper-sea
          type: movement
          about: trip
          paragraphs: [1, 2]
          saidBy: [unknown]
          basis: TOLD
          certainty: ASSERTED
          stated:
            mode: SEA
            from: {place: alba, as: Port Alba}
            to: beta
            departed: 2024-04-10/2024-04-20
            quantity: {value: 40, unit: containers, qualifier: ABOUT}
      """;

  @TempDir private Path folder;

  private Corpus read(String places, String article) throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(folder.resolve("dataset.yaml"), "id: a-case\ntitle: A case\n");
    Files.writeString(folder.resolve("places.csv"), "id,name,kind,note\n" + places);
    Files.writeString(folder.resolve("movements.csv"), "id,mode,from,to\ntrip,SEA,alba,beta\n");
    Files.writeString(folder.resolve("documents/paper.yaml"), article);
    ReadResult read = DataSetReader.read(DataSetFiles.ofFolder(folder));
    assertThat(read).isInstanceOf(ReadResult.Complete.class);
    return ((ReadResult.Complete) read).dataSet().corpus();
  }

  private static String printed(Corpus before, Corpus after) {
    StringWriter text = new StringWriter();
    DryRunText.print(new Comparison(before, after), new PrintWriter(text, true));
    return text.toString();
  }

  @Test
  void eachPropertyIsToldAsItIsAndAsItWouldBe() throws IOException {
    Corpus before = read("alba,Alba,PORT,old\nbeta,Beta,PORT,\ngone,Gone,CITY,\n", ARTICLE);
    Corpus after =
        read(
            "alba,Port Alba,PORT,\nbeta,Beta,PORT,new\nhere,Here,SITE,\n",
            ARTICLE
                .replace("value: 40", "value: 50")
                .replace("certainty: ASSERTED", "certainty: POSSIBLE"));

    assertThat(printed(before, after))
        .isEqualTo(
            """
            CHANGED PLACE alba
              ~ name: Alba → Port Alba
              - note: old
            CHANGED PLACE beta
              + note: new
            REMOVED PLACE gone
              - id: gone
              - kind: CITY
              - name: Gone
            ADDED PLACE here
              + id: here
              + kind: SITE
              + name: Here
            CHANGED CLAIM paper-sea
              ~ certainty: ASSERTED → POSSIBLE
              ~ quantity.value: 40 → 50
            Would change: 1 added, 3 changed, 1 removed
            """);
  }

  @Test
  void aNewClaimIsToldWhole() throws IOException {
    Corpus after = read("alba,Alba,PORT,\nbeta,Beta,PORT,\n", ARTICLE);

    assertThat(printed(Corpus.EMPTY, after))
        .contains(
            """
            ADDED CLAIM paper-sea
              + about: trip
              + basis: TOLD
              + certainty: ASSERTED
              + departed: 2024-04-10/2024-04-20
              + document: paper
              + from.as: Port Alba
              + from.place: alba
              + from.relation: AT
              + id: paper-sea
              + mode: SEA
              + paragraphs: 1; 2
              + quantity.qualifier: ABOUT
              + quantity.unit: CONTAINERS
              + quantity.value: 40
              + saidBy: unknown
              + to.place: beta
              + to.relation: AT
              + type: movement
            """);
  }

  @Test
  void nothingIsSaidToChangeWhereNothingDoes() throws IOException {
    Corpus corpus = read("alba,Alba,PORT,\nbeta,Beta,PORT,\n", ARTICLE);

    assertThat(printed(corpus, corpus))
        .isEqualTo("Nothing would change: the graph holds this data set as it is.\n");
  }
}
