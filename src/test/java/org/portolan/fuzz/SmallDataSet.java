package org.portolan.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.DataSetReader;
import org.portolan.dataset.Fault;
import org.portolan.dataset.ReadResult;
import org.portolan.domain.evidence.Corpus;

/** A small data set of which one file is what the fuzzer says. */
final class SmallDataSet {
  /** The most that is told of a data set, see docs/DATASET.md. */
  private static final int MOST_FAULTS = 10_001;

  static final Map<String, String> FILES =
      Map.of(
          "dataset.yaml",
          "id: small\ntitle: Small\n",
          "places.csv",
          """
          id,name,kind,country,part_of,latitude,longitude,coordinates_source
          a,Aport,PORT,KP,,42.2,130.2,map
          b,Beport,PORT,RU,land,42.8,132.3,map
          c,Cestadt,CITY,RU,land,,,
          land,Land,COUNTRY,RU,,,,
          """,
          "names.csv",
          "entity,name,lang,documents,note\na,Apport,en,report,\nx,Агентство,ru,report,\n",
          "vessels.csv",
          "id,name,imo,mmsi,call_sign,flag,kind,note\nv,MV Ve,,,,RU,cargo ship,\n",
          "actors.csv",
          "id,name,kind,country,part_of,note\nx,Agency,NEWS_ORGANISATION,KR,,\ny,Ministry,GOVERNMENT,KR,,\n",
          "links.csv",
          "id,mode,from,to,name,note\nrails,RAIL,b,c,Rails,\n",
          "movements.csv",
          "id,mode,from,to,vessel,after,note\na-b,SEA,a,b,v,,\nb-c,RAIL,b,c,,a-b,\n",
          "subjects.csv",
          "id,type,note\nseen,SIGHTING,\nsum,TOTAL,\n",
          "decisions.csv",
          "id,verdict,entity,other,by,decided,why,undone,undone_by,undone_why\napart,DIFFERENT,a,b,Me,2024-01-01,Two ports,,,\n",
          "documents/report.yaml",
          """
          document: {id: report, title: Report, publisher: x, published: 2023-10-14}
          claims:
          - {id: sea, type: movement, about: a-b, saidBy: [x, y], basis: TOLD, certainty: ASSERTED,
             stated: {mode: SEA, from: a, to: {place: b, as: Beport}, vessel: v, during: 2023-09-07/2023-10-01}}
          - {id: rail, type: movement, about: b-c, saidBy: [x], basis: TOLD, certainty: ESTIMATED,
             stated: {mode: RAIL, from: b, to: c, after: a-b}}
          - {id: sight, type: sighting, about: seen, saidBy: [x], basis: IMAGERY, certainty: ASSERTED,
             stated: {at: a, during: 2023-09, quantity: {value: 300, unit: containers}}}
          - {id: total, type: total, about: sum, saidBy: [x], basis: TOLD, certainty: ASSERTED,
             stated: {from: x, to: y, quantity: {value: 300, unit: containers}, since: 2022}}
          - {id: flag, type: attribute, about: v, saidBy: [x], basis: TOLD, certainty: ASSERTED,
             stated: {field: flag, value: RU}}
          """);

  private SmallDataSet() {}

  /** The data set as it is. */
  static Corpus corpus() {
    return read(Map.of()) instanceof ReadResult.Complete complete
        ? complete.dataSet().corpus()
        : Corpus.EMPTY;
  }

  /** Reads it with a file in the place of its own. */
  static void read(String file, byte[] content) {
    ReadResult result = read(Map.of(file, content));
    if (result instanceof ReadResult.Complete complete) {
      Answers.areGiven(complete.dataSet().corpus());
    } else {
      check(((ReadResult.Faulty) result).faults(), Map.of(file, content));
    }
  }

  static ReadResult read(Map<String, byte[]> instead) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    FILES.forEach((file, text) -> files.put(file, text.getBytes(UTF_8)));
    files.putAll(instead);
    return DataSetReader.read(new DataSetFiles(files));
  }

  private static void check(List<Fault> faults, Map<String, byte[]> fuzzed) {
    Holds.that(faults.size() <= MOST_FAULTS, "%s faults", faults.size());
    for (Fault fault : faults) {
      byte[] content =
          fuzzed.getOrDefault(fault.file(), FILES.getOrDefault(fault.file(), "").getBytes(UTF_8));
      isThere(fault, Holds.text(content));
    }
  }

  static void isThere(Fault fault, String content) {
    Holds.that(!fault.file().isEmpty() && !fault.what().isEmpty(), "%s", fault);
    Holds.that(!fault.expected().isEmpty(), "%s", fault);
    long lines = content.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
    Holds.that(fault.line() >= 1 && fault.line() <= lines, "line %s of %s", fault.line(), lines);
    Holds.that(
        fault.column() >= 1 && fault.column() <= content.length() + 2, "column of %s", fault);
    String told = fault.toString();
    Holds.that(
        told.chars().noneMatch(c -> Character.isISOControl(c)), "a control character in %s", told);
  }
}
