package org.portolan.fuzz;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A reader, and what holds of it whatever it is given. */
public enum FuzzTarget {
  /** Dates in EDTF. */
  EDTF,
  /** One of the spreadsheets of a data set; the first character tells which. */
  SPREADSHEET,
  /** A document with its claims, in YAML. */
  DOCUMENT,
  /** The head of a data set, in YAML. */
  HEAD,
  /** A zip archive of a data set. */
  ARCHIVE,
  /** Lines of a GeoNames dump, or any file that is given for a gazetteer. */
  GAZETTEER,
  /** Lines of GeoNames' alternate names, after a place that they are of. */
  ALTERNATE_NAMES,
  /** Lines of UN/LOCODE. */
  UN_LOCODE,
  /** Lines of the World Port Index. */
  PORT_INDEX,
  /** A query, read as that of each question in turn, and asked. */
  QUESTION,
  /** Names and what is looked for among them. */
  NAMES,
  /** Packed texts and the slips between them. */
  SLIPS,
  /** Decisions on what is one. */
  DECISIONS,
  /** Files that Portolan itself leaves: the list of people and keys; frames of a command. */
  OWN_FILES;

  /** Most need something read first, which a run for another target does without. */
  private static final Map<FuzzTarget, Body> MADE = new ConcurrentHashMap<>();

  /** What takes an input, and throws where something does not hold. */
  @FunctionalInterface
  interface Body {
    void take(byte[] input) throws Exception;
  }

  /**
   * Takes an input.
   *
   * @param input any bytes
   * @throws Exception if the reader fails on it in another way than it declares
   * @throws AssertionError if something does not hold of what was read
   */
  public void take(byte[] input) throws Exception {
    MADE.computeIfAbsent(this, FuzzTarget::make).take(input);
  }

  /**
   * The folder with its inputs.
   *
   * @return its name
   */
  public String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Body make(FuzzTarget target) {
    return switch (target) {
      case EDTF -> new EdtfFuzz();
      case SPREADSHEET -> new SpreadsheetFuzz();
      case DOCUMENT -> input -> SmallDataSet.read("documents/fuzzed.yaml", input);
      case HEAD -> input -> SmallDataSet.read("dataset.yaml", input);
      case ARCHIVE -> new ArchiveFuzz();
      case GAZETTEER -> GazetteerFuzz.anything();
      case ALTERNATE_NAMES -> GazetteerFuzz.alternateNames();
      case UN_LOCODE -> GazetteerFuzz.unLocode();
      case PORT_INDEX -> GazetteerFuzz.portIndex();
      case QUESTION -> new QuestionFuzz();
      case NAMES -> new NamesFuzz();
      case SLIPS -> new SlipsFuzz();
      case DECISIONS -> new DecisionsFuzz();
      case OWN_FILES -> new OwnFilesFuzz();
    };
  }
}
