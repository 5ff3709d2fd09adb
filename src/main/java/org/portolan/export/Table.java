package org.portolan.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Chain;
import org.portolan.chain.Leg;
import org.portolan.chain.Reached;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.place.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Rows for a spreadsheet (CSV, RFC 4180, in UTF-8), each made when it is written. Lists are
 * separated by semicolons, as in data sets; what is not known is empty. No cell is a formula, see
 * {@link PlainCell}.
 */
public final class Table {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().addModule(new SimpleModule().addSerializer(new PlainText())).build();

  private final CsvSchema schema;
  private final Stream<?> rows;

  private Table(Class<?> row, Stream<?> rows) {
    this.schema = MAPPER.schemaFor(row).withHeader().withLineSeparator("\r\n");
    this.rows = rows;
  }

  /**
   * Lists chains, a row a leg.
   *
   * @param chains the chains in order
   * @param corpus where the names of places stand
   * @return the table
   */
  public static Table ofChains(List<Chain> chains, Corpus corpus) {
    return new Table(LegRow.class, chains.stream().flatMap(chain -> LegRow.of(chain, corpus)));
  }

  /**
   * Lists legs, a row each, in no chain.
   *
   * @param legs the legs in order; looked at once
   * @param corpus where the names of places stand
   * @return the table
   */
  public static Table ofLegs(Stream<Leg> legs, Corpus corpus) {
    return new Table(LegRow.class, legs.map(leg -> LegRow.of(leg, corpus)));
  }

  /**
   * Lists places at the other end of chains.
   *
   * @param reached the places in order
   * @param corpus where their names stand
   * @return the table
   */
  public static Table ofReached(List<Reached> reached, Corpus corpus) {
    return new Table(ReachedRow.class, reached.stream().map(one -> ReachedRow.of(one, corpus)));
  }

  /**
   * Writes the table, once. The stream stays open.
   *
   * @param out where to; the header line stands also above no rows
   */
  public void write(OutputStream out) {
    try (SequenceWriter writer =
        MAPPER.writer(schema).without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValues(out)) {
      rows.forEach(writer::write);
    }
  }

  /** Every text of a row, so that no column is forgotten. */
  private static final class PlainText extends StdSerializer<String> {
    PlainText() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator to, SerializationContext context) {
      to.writeString(PlainCell.of(text));
    }
  }

  /** A place at the other end of chains. */
  @JsonPropertyOrder(alphabetic = false)
  record ReachedRow(
      String place,
      @Nullable String name,
      @Nullable String kind,
      @Nullable String country,
      int legs,
      @Nullable String earliest,
      @Nullable String latest) {
    static ReachedRow of(Reached reached, Corpus corpus) {
      Optional<Place> place = corpus.atlas().find(reached.place());
      return new ReachedRow(
          reached.place().value(),
          LegRow.name(reached.place(), corpus),
          place.map(found -> found.kind().name()).orElse(null),
          place.flatMap(Place::country).orElse(null),
          reached.legs(),
          reached.when().earliest().map(Object::toString).orElse(null),
          reached.when().latest().map(Object::toString).orElse(null));
    }
  }
}
