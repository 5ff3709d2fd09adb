package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.ARTICLE;
import static org.portolan.dataset.DataSetText.good;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllFaultsTest {
  private static DataSetText broken() {
    return good()
        .replace("places.csv", "42.25", "142")
        .replace("vessels.csv", "1234567", "1234568")
        .replace("actors.csv", "Seoul", "\"Seoul")
        .replace("subjects.csv", "sent,", "rajin,")
        .replace("movements.csv", "RAIL", "ROAD")
        .replace("links.csv", "korea,dunay", "dunay,dunay")
        .replace(ARTICLE, "IMAGERY", "PICTURES")
        .replace(ARTICLE, "value: 290", "value: -290")
        .with("place.csv", "id\n")
        .with("documents/b.yaml", "document: {id: b}\n");
  }

  @Test
  void everyFaultIsToldAtOnceInOrderOfFileLineAndColumn() {
    assertThat(broken().faults())
        .extracting(fault -> fault.replaceFirst(";.*", ""))
        .containsExactly(
            "actors.csv:3:7: a broken quote",
            "documents/article.yaml:36:12: basis 'PICTURES'",
            "documents/article.yaml:50:26: value '-290'",
            "documents/b.yaml:1:11: document without 'title'",
            "links.csv:2:19: to 'dunay'",
            "movements.csv:3:10: mode 'ROAD'",
            "place.csv:1:1: unknown file name",
            "places.csv:3:27: latitude '142'",
            "subjects.csv:3:1: id 'rajin'",
            "vessels.csv:2:18: imo '1234568'");
  }

  @Test
  void theSameFilesGiveTheSameFaults() {
    List<String> first = broken().faults();
    for (int i = 0; i < 5; i++) {
      assertThat(broken().faults()).isEqualTo(first);
    }
  }
}
