package org.portolan.dataset.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.portolan.names.NameFold;

class SieveTest {
  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> ships() {
    return Arbitraries.strings().withChars("mMvV /'-. a").ofMaxLength(8);
  }

  /** The fast way and the long way agree, so no name is missed. */
  @Property(tries = 3000)
  void noNameIsMissed(@ForAll("plain") String name) {
    assertNotMissed(name);
  }

  @Property(tries = 1000)
  void noShipsPrefixIsMissed(@ForAll("ships") String name) {
    assertNotMissed(name);
  }

  private static void assertNotMissed(String name) {
    String fold = NameFold.fold(name);
    if (!fold.isEmpty()) {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      assertThat(new Sieve(List.of(fold)).mayHold(bytes, 0, bytes.length)).isTrue();
    }
  }

  @Test
  void almostEveryOtherNameIsLetGoTheFastWay() {
    Sieve sieve = new Sieve(List.of("Rajin", "Vladivostok"));

    for (String name : List.of("Busan", "Rajin-dong", "Vladivosto", "")) {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      assertThat(sieve.mayHold(bytes, 0, bytes.length)).as(name).isFalse();
    }
  }

  @Test
  void aNameWithoutALetterIsNone() {
    assertThat(new Sieve(List.of("--", "")).holds("!?")).isFalse();
  }
}
