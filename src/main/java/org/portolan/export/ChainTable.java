package org.portolan.export;

import java.util.List;
import org.portolan.chain.Chain;
import org.portolan.domain.evidence.Corpus;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Chains as a table (CSV, RFC 4180): a row a leg, with its dates, evidence and claims. */
public final class ChainTable {
  private static final CsvMapper MAPPER = new CsvMapper();

  private ChainTable() {}

  /**
   * Writes chains.
   *
   * @param chains the chains in order
   * @param corpus where the names of places stand
   * @return the table with a header line; the header alone where there is no chain
   */
  public static String of(List<Chain> chains, Corpus corpus) {
    CsvSchema schema = MAPPER.schemaFor(LegRow.class).withHeader().withLineSeparator("\r\n");
    List<LegRow> rows =
        chains.stream().flatMap(chain -> LegRow.of(chain, corpus).stream()).toList();
    String header = String.join(",", schema.getColumnNames()) + "\r\n";
    return rows.isEmpty() ? header : MAPPER.writer(schema).writeValueAsString(rows);
  }
}
