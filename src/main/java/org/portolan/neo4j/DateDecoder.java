package org.portolan.neo4j;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.time.Edtf;

/** Reads dates. A graph has few that differ, so each is parsed once. Several threads can use it. */
final class DateDecoder {
  private static final int MOST = 100_000;

  private final Map<String, Edtf> parsed = new ConcurrentHashMap<>();

  Optional<ReportedDate> find(String key, String relativeKey, Fields fields) {
    boolean relative = fields.isTrue(relativeKey);
    return fields.findAs(key, this::parse).map(edtf -> new ReportedDate(edtf, relative));
  }

  private Edtf parse(String text) {
    Edtf known = parsed.get(text);
    if (known != null) {
      return known;
    }
    Edtf edtf = Edtf.parse(text);
    if (parsed.size() < MOST) {
      parsed.put(text, edtf);
    }
    return edtf;
  }
}
