package org.portolan.bench.page;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Window;

/**
 * Evidence that fills a map: 2,000 cities all over the world and 10,000 legs between them, each
 * with a claim of its own in one of 1,000 documents. The same each time.
 */
public final class MappedCorpus {
  /** How many cities. */
  public static final int PLACES = 2_000;

  /** How many legs. */
  public static final int LEGS = 10_000;

  private static final int LEGS_OF_A_DOCUMENT = 10;
  private static final List<Mode> MODES = List.of(Mode.RAIL, Mode.ROAD, Mode.AIR);

  private final CorpusBuilder corpus = Corpus.builder();
  private final Random random = new Random(1);

  private MappedCorpus() {}

  /** Draws the evidence. */
  public static Corpus draw() {
    MappedCorpus drawn = new MappedCorpus();
    for (int city = 0; city < PLACES; city++) {
      drawn.addCity(city);
    }
    for (int document = 0; document < LEGS / LEGS_OF_A_DOCUMENT; document++) {
      drawn.addDocument(document);
    }
    for (int leg = 0; leg < LEGS; leg++) {
      drawn.addLeg(leg);
    }
    return drawn.corpus.build();
  }

  private void addCity(int number) {
    double latitude = -50 + 115 * random.nextDouble();
    double longitude = -180 + 360 * random.nextDouble();
    corpus.add(
        new Place(
            new Id("city-" + number),
            "City " + number,
            PlaceKind.CITY,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Coordinates(latitude, longitude, "drawn by chance")),
            Place.Register.NONE,
            Optional.empty()));
  }

  private void addDocument(int number) {
    Optional<String> none = Optional.empty();
    corpus.add(
        new Document(
            new Id("document-" + number),
            "Document " + number,
            Optional.empty(),
            Optional.of(Edtf.parse("2024-%02d".formatted(1 + number % 12))),
            false,
            none,
            none,
            none));
  }

  private void addLeg(int number) {
    int start = random.nextInt(PLACES);
    Id from = new Id("city-" + start);
    Id to = new Id("city-" + (start + 1 + random.nextInt(PLACES - 1)) % PLACES);
    Mode mode = MODES.get(random.nextInt(MODES.size()));
    Id movement = new Id("leg-" + number);
    corpus.add(
        new Movement(
            movement, mode, from, to, Optional.empty(), List.of(), Window.OPEN, Optional.empty()));
    Stated stated =
        Stated.builder()
            .mode(mode)
            .place(StatedField.FROM, PlaceMention.at(from))
            .place(StatedField.TO, PlaceMention.at(to))
            .build();
    corpus.add(
        Claim.of(
            ClaimType.MOVEMENT,
            new Id("claim-" + number),
            movement,
            provenance(new Id("document-" + number / LEGS_OF_A_DOCUMENT)),
            stated));
  }

  private static Provenance provenance(Id document) {
    return new Provenance(
        document,
        List.of(),
        new Attribution(List.of(Attribution.UNKNOWN)),
        Basis.TOLD,
        Certainty.ASSERTED,
        new Rank(Rank.Level.NORMAL, Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
