package org.portolan.usecase.explain;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Mode;

/** The words of explanations. */
final class Words {
  private final Corpus corpus;

  Words(Corpus corpus) {
    this.corpus = corpus;
  }

  String name(Id id) {
    return corpus.findName(id).orElse(id.value());
  }

  String names(Collection<Id> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  String route(Leg leg) {
    return "%s from %s to %s"
        .formatted(mode(leg.reading().mode()), name(leg.from()), name(leg.to()));
  }

  private static String mode(Mode mode) {
    return mode == Mode.UNKNOWN ? "by a mode that is not told" : "by " + word(mode);
  }

  static String days(Bounds bounds) {
    return Edtf.of(bounds).map(Edtf::text).orElse("a time unknown");
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
