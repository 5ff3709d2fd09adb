package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.VesselMention;

/**
 * A ship as a document gives it.
 *
 * @param vessel the ship, if the document names it
 * @param as the name or words that the document uses
 * @param flag the flag that the document gives it
 */
public record VesselMentionView(
    @OnlyWhenPresent @Nullable String vessel,
    @OnlyWhenPresent @Nullable String as,
    @OnlyWhenPresent @Nullable String flag) {
  static VesselMentionView of(VesselMention mention) {
    return new VesselMentionView(
        mention.vessel().map(vessel -> vessel.value()).orElse(null),
        mention.as().orElse(null),
        mention.flag().orElse(null));
  }
}
