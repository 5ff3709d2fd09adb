package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.domain.Id;

class ContentHashTest {
  private static final String OF_NOTHING =
      "e5a00aa9991ac8a5ee3109844d84a55583bd20572ad3ffcd42792f3c36b183ad";

  @Test
  void nothingHasTheHashOfTwoThousandZeros() {
    assertThat(new ContentHash().hex()).isEqualTo(OF_NOTHING);
    assertThat(ContentHash.of(Corpus.EMPTY)).isEqualTo(OF_NOTHING);
  }

  @Property(tries = 50)
  void theOrderOfAddingDoesNotMatter(
      @ForAll @Size(max = 20) List<@IntRange(max = 99) Integer> numbers, @ForAll long seed) {
    List<Integer> shuffled = new ArrayList<>(numbers);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(of(shuffled).hex()).isEqualTo(of(numbers).hex());
  }

  @Property(tries = 50)
  void whatIsAddedAndRemovedLeavesNoTrace(
      @ForAll @Size(max = 20) List<@IntRange(max = 99) Integer> kept,
      @ForAll @Size(max = 20) List<@IntRange(max = 99) Integer> gone) {
    ContentHash hash = of(gone).addAll(of(kept));
    gone.forEach(number -> hash.remove(subject(number)));

    assertThat(hash.hex()).isEqualTo(of(kept).hex());
  }

  @Test
  void everyPieceOfTheCaseCounts() {
    Corpus corpus = TheCase.dataSet().corpus();
    String whole = ContentHash.of(corpus);
    List<Record> pieces = new ArrayList<>(corpus.places().values());
    pieces.addAll(corpus.documents().values());
    pieces.addAll(corpus.movements().values());
    pieces.addAll(corpus.names());
    corpus.claims().values().forEach(claim -> pieces.add((Record) claim));

    assertThat(pieces)
        .allSatisfy(
            piece ->
                assertThat(new ContentHash().addAll(corpus).remove(piece).hex())
                    .isNotEqualTo(whole));
  }

  @Test
  void partsHashedApartMakeTheWhole() {
    Corpus corpus = TheCase.dataSet().corpus();
    ContentHash claims = new ContentHash();
    corpus.claims().values().forEach(claim -> claims.add((Record) claim));
    ContentHash rest = new ContentHash().addAll(corpus);
    corpus.claims().values().forEach(claim -> rest.remove((Record) claim));

    assertThat(rest.addAll(claims).hex()).isEqualTo(ContentHash.of(corpus));
  }

  @Test
  void twoThingsOfOneFormAndAnotherSortAreNotAlike() {
    Subject event = new Subject(new Id("a"), Subject.Type.EVENT, Optional.empty());
    Subject rule = new Subject(new Id("a"), Subject.Type.RULE, Optional.empty());

    assertThat(new ContentHash().add(event).hex()).isNotEqualTo(new ContentHash().add(rule).hex());
  }

  @Test
  void whereOneTextEndsAndTheNextBeginsCounts() {
    Name one = new Name(new Id("a"), "bc", Optional.of("d"), List.of(), Optional.empty());
    Name other = new Name(new Id("a"), "b", Optional.of("cd"), List.of(), Optional.empty());

    assertThat(new ContentHash().add(one).hex()).isNotEqualTo(new ContentHash().add(other).hex());
  }

  @Test
  void theSameThingTwiceIsNotTheThingOnce() {
    assertThat(of(List.of(1, 1)).hex()).isNotEqualTo(of(List.of(1)).hex());
  }

  private static ContentHash of(List<Integer> numbers) {
    ContentHash hash = new ContentHash();
    numbers.forEach(number -> hash.add(subject(number)));
    return hash;
  }

  private static Subject subject(int number) {
    return new Subject(new Id("event-" + number), Subject.Type.EVENT, Optional.empty());
  }
}
