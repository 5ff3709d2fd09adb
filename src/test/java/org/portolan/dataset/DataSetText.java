package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.portolan.domain.evidence.DataSet;

/** A small data set without fault, of which a test changes what it is about. */
final class DataSetText {
  static final String ARTICLE = "documents/article.yaml";

  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  private DataSetText() {}

  static DataSetText good() {
    return new DataSetText()
        .with(
            "dataset.yaml",
            """
            id: tiny
            title: A tiny data set
            """)
        .with(
            "places.csv",
            """
            id,name,kind,country,part_of,latitude,longitude,coordinates_source,geonames,unlocode
            korea,Korea,COUNTRY,KP,,,,,,
            rajin,Rajin,PORT,KP,korea,42.25,130.28,"GeoNames, about 1 km",2042645,KPRJN
            dunay,Dunay,PORT,RU,,,,,,
            tikhoretsk,Tikhoretsk,CITY,RU,,,,,,
            """)
        .with(
            "names.csv",
            """
            entity,name,lang,documents,note
            rajin,Najin,en,article,
            rajin,나진,ko,,GeoNames
            """)
        .with(
            "vessels.csv",
            """
            id,name,imo,mmsi,call_sign,flag,kind
            angara,MV Angara,1234567,123456789,ABCD,RU,cargo ship
            """)
        .with(
            "actors.csv",
            """
            id,name,kind,country,part_of
            kbs,KBS,NEWS_ORGANISATION,KR,
            seoul,Seoul,GOVERNMENT,KR,
            """)
        .with(
            "links.csv",
            """
            id,mode,from,to
            bridge,RAIL,korea,dunay
            """)
        .with(
            "movements.csv",
            """
            id,mode,from,to,vessel,after
            sea-leg,SEA,rajin,dunay,angara,
            rail-leg,RAIL,dunay,tikhoretsk,,sea-leg
            """)
        .with(
            "subjects.csv",
            """
            id,type
            containers,SIGHTING
            sent,TOTAL
            """)
        .with(
            ARTICLE,
            """
            document:
              id: article
              title: Ships seen
              publisher: kbs
              published: 2023-10-14
              language: en
            claims:
              - id: article-sea
                type: movement
                about: sea-leg
                paragraphs: [1, 2]
                saidBy: [kbs, seoul]
                basis: TOLD
                certainty: ASSERTED
                stated:
                  mode: SEA
                  from: rajin
                  to: {place: dunay, as: Dunai}
                  vessel: {vessel: angara, flag: RU}
                  during: 2023-09-07/2023-10-01
                  quantity: {value: 1000, unit: containers}
              - type: movement
                about: rail-leg
                saidBy: [kbs]
                basis: TOLD
                certainty: ASSERTED
                stated:
                  mode: RAIL
                  from: dunay
                  to: tikhoretsk
                  after: sea-leg
              - id: article-seen
                type: sighting
                about: containers
                saidBy: [unknown]
                basis: IMAGERY
                certainty: ESTIMATED
                stated:
                  at: rajin
                  quantity: {value: 300, unit: containers, qualifier: ABOUT}
              - id: article-far
                type: distance
                about: tikhoretsk
                saidBy: [kbs]
                basis: TOLD
                certainty: ASSERTED
                stated:
                  from: dunay
                  to: tikhoretsk
                  distance: [{value: 290, unit: km}, {value: 180, unit: mi}]
            """);
  }

  /** A claim to stand after those of the article, its first line the 51st. */
  static String claim(String type, String about, String stated) {
    return """
      - type: %s
        about: %s
        saidBy: [kbs]
        basis: TOLD
        certainty: ASSERTED
        stated: %s
    """
        .formatted(type, about, stated);
  }

  DataSetText with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  DataSetText with(String file, byte[] content) {
    files.put(file, content);
    return this;
  }

  DataSetText without(String file) {
    files.remove(file);
    return this;
  }

  /** Replaces the first occurrence of a text in a file, which must be there. */
  DataSetText replace(String file, String old, String by) {
    String text = text(file);
    assertThat(text).contains(old);
    int at = text.indexOf(old);
    return with(file, text.substring(0, at) + by + text.substring(at + old.length()));
  }

  DataSetText append(String file, String text) {
    return with(file, text(file) + text);
  }

  String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  NavigableMap<String, byte[]> files() {
    return files;
  }

  ReadResult read() {
    return DataSetReader.read(new DataSetFiles(files));
  }

  /** Lists the faults as printed; empty for a good data set. */
  List<String> faults() {
    return read() instanceof ReadResult.Faulty faulty
        ? faulty.faults().stream().map(Fault::toString).toList()
        : List.of();
  }

  /** Lists the remarks as printed, of a data set without faults. */
  List<String> remarks() {
    assertThat(faults()).isEmpty();
    return ((ReadResult.Complete) read()).remarks().stream().map(Fault::toString).toList();
  }

  DataSet complete() {
    assertThat(faults()).isEmpty();
    return ((ReadResult.Complete) read()).dataSet();
  }
}
