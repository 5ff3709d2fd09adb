package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Bookmark;

class RevisionTest {
  private static final String DATABASE = "91cc104b7c302a02a2402caf947dc802c631bc";

  @ParameterizedTest
  @CsvSource({
    "23, 35",
    "c8ff, -1",
    "c90153, 339",
    "ca00010000, 65536",
    "cb0000000100000000, 4294967296"
  })
  void theNumberOfTheLastTransactionIsReadFromABookmark(String integer, long expected) {
    long revision = Revision.of(Set.of(bookmark(DATABASE + integer + "90")));

    if (expected >= 0) {
      assertThat(revision).isEqualTo(expected);
    } else {
      assertThat(revision).isNotNegative();
    }
  }

  @Test
  void aBookmarkOfAnotherFormIsNumberedByItsText() {
    Bookmark one = Bookmark.from("neo4j:bookmark:v1:tx1");
    Bookmark other = Bookmark.from("neo4j:bookmark:v1:tx2");

    assertThat(Revision.of(Set.of(one))).isEqualTo(Revision.of(Set.of(one)));
    assertThat(Revision.of(Set.of(one))).isNotEqualTo(Revision.of(Set.of(other)));
    assertThat(Revision.of(Set.of(Bookmark.from("FB:not base64")))).isPositive();
    assertThat(Revision.of(Set.of(bookmark("91cc")))).isPositive();
  }

  @Test
  void severalBookmarksAreNumberedTogether() {
    Bookmark one = bookmark(DATABASE + "2390");
    Bookmark other = bookmark(DATABASE + "2490");

    assertThat(Revision.of(Set.of(one, other)))
        .isEqualTo(Revision.of(Set.of(other, one)))
        .isNotEqualTo(Revision.of(Set.of(one)));
  }

  private static Bookmark bookmark(String hexadecimal) {
    byte[] bytes = HexFormat.of().parseHex(hexadecimal);
    return Bookmark.from("FB:" + Base64.getEncoder().encodeToString(bytes));
  }
}
