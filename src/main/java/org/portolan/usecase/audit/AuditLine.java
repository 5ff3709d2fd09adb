package org.portolan.usecase.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.portolan.domain.Sha256;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.Difference;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines of the record as JSON, one object a line. */
final class AuditLine {
  /** The hash of the line before; empty on the first line. */
  static final String PREVIOUS = "previous";

  private static final String AT = "at";

  /** What the clock said, where that is earlier than the line before. */
  static final String CLOCK_WAS = "clockWas";

  static final JsonMapper JSON = JsonMapper.builder().build();

  private AuditLine() {}

  /**
   * Writes an entry as a line.
   *
   * @param before the line before; empty on the first line
   */
  static String of(AuditEntry entry, Optional<String> before) {
    ObjectNode line = JSON.createObjectNode();
    Optional<Instant> later = later(entry, before);
    line.put(AT, later.orElse(entry.at()).toString());
    later.ifPresent(any -> line.put(CLOCK_WAS, entry.at().toString()));
    line.put("by", entry.submission().by());
    line.put("via", entry.submission().via().name());
    line.put("event", entry.event().name());
    entry.dataSet().ifPresent(id -> line.put("dataSet", id.value()));
    entry.submission().sha256().ifPresent(hash -> line.put("sha256", hash));
    entry.changed().ifPresent(changed -> put(line, changed, entry));
    entry.note().ifPresent(note -> line.put("note", note));
    line.put(PREVIOUS, before.map(AuditLine::hash).orElse(""));
    return JSON.writeValueAsString(line);
  }

  private static void put(ObjectNode line, Difference changed, AuditEntry entry) {
    for (Change.Kind kind : Change.Kind.values()) {
      line.put(kind.name().toLowerCase(Locale.ROOT), changed.count(kind));
    }
    ArrayNode changes = line.putArray("changes");
    entry.named().forEach(change -> changes.add(change.toString()));
    if (changes.size() < changed.changes().size()) {
      line.put("notNamed", changed.changes().size() - changes.size());
    }
  }

  /** When the line before was recorded, if that is later than the clock says now. */
  static Optional<Instant> later(AuditEntry entry, Optional<String> before) {
    return before.flatMap(AuditLine::at).filter(entry.at()::isBefore);
  }

  /** When a line was recorded; empty if it does not tell. */
  private static Optional<Instant> at(String line) {
    try {
      return Optional.of(Instant.parse(JSON.readTree(line).path(AT).asString("")));
    } catch (JacksonException | DateTimeParseException damaged) {
      return Optional.empty();
    }
  }

  /** The hash by which the next line refers to a line. */
  static String hash(String line) {
    return Sha256.hex(line);
  }
}
