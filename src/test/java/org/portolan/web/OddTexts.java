package org.portolan.web;

import java.util.List;
import java.util.Random;
import org.springframework.web.util.UriUtils;

/** Texts that readers have stumbled over somewhere. */
final class OddTexts {
  static final List<String> NAMES =
      List.of(
          "Najin", "rajin", "Tikhoretsk", "dunay", "North Korea", "나진", "white-house", "Nowhere");
  static final List<String> DATES =
      List.of(
          "2023",
          "2023-09",
          "2023-10-13",
          "2023-09~",
          "2023-XX",
          "202X",
          "2001-21",
          "2022/2024",
          "../2024",
          "2023-09/..",
          "Y999999",
          "Y-999999%",
          "-0001",
          "2023-10-13T12:00:00Z");

  private static final List<String> TEXTS =
      List.of(
          "\u0000",
          "\n\r\t",
          " ",
          "\u00a0",
          "\u202e\u0007",
          "\ud800",
          "\ufeff\uffff",
          "😀".repeat(30),
          "e\u0301".repeat(50),
          "ﷺ".repeat(40),
          "İıſK",
          "'\"><script>",
          "${jndi:x}",
          "#{1}",
          "{{1}}",
          "%s%n%d",
          "../../etc/passwd",
          "a".repeat(3000),
          ".".repeat(2000),
          "M V ".repeat(500),
          "a.".repeat(1000),
          "0",
          "-0",
          "1e999",
          "NULL",
          "true",
          "[]",
          "{}",
          "*",
          "?",
          "'; DROP",
          "Y9999999999999",
          "2023-02-30",
          "2023/2022",
          "/",
          "..",
          "~",
          "2023-10-13T99",
          "A,B,,",
          ",",
          "ANY",
          "iv".repeat(300),
          "かき".repeat(100),
          "가".repeat(300));

  private static final List<String> RAW =
      List.of(
          "%",
          "%zz",
          "%00",
          "%FF",
          "%C0%80",
          "%ED%A0%80",
          "%F4%90%80%80",
          "=",
          "&&",
          "=a",
          "a=b=c",
          "+",
          ";",
          "%26",
          "%3D%3D",
          "from%00=a",
          "q=%",
          "//",
          "/..",
          "/%2e%2e",
          "%2F",
          "%5c",
          ";a=b",
          "?",
          "#",
          "[",
          "\u00e9",
          "\u00ed\u0095\u009c",
          "q=" + "a".repeat(9000),
          "/".repeat(300));

  private final Random random;

  OddTexts(Random random) {
    this.random = random;
  }

  /** A text, at times of two. */
  String text() {
    String one = TEXTS.get(random.nextInt(TEXTS.size()));
    return random.nextInt(3) == 0 ? one + NAMES.get(random.nextInt(NAMES.size())) : one;
  }

  /** A text as it stands in a query. */
  String encoded() {
    return UriUtils.encode(text().replace("\ud800", ""), "UTF-8");
  }

  /** What is no encoding, or an odd one; each letter a byte. */
  String raw() {
    return RAW.get(random.nextInt(RAW.size()));
  }
}
