package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedField;

/** Shows what claims state. */
final class StatedPresenter {
  private StatedPresenter() {}

  static StatedView show(Stated stated) {
    return new StatedView(
        stated.mode().orElse(null),
        end(stated, StatedField.FROM),
        end(stated, StatedField.TO),
        place(stated, StatedField.AT).orElse(null),
        place(stated, StatedField.VIA).orElse(null),
        stated.vessel().map(VesselMentionView::of).orElse(null),
        ids(stated.after()),
        date(stated, StatedField.DURING),
        date(stated, StatedField.LOADED),
        date(stated, StatedField.DEPARTED),
        date(stated, StatedField.ARRIVED),
        stated.quantity().map(QuantityView::of).orElse(null),
        date(stated, StatedField.SINCE),
        date(stated, StatedField.UNTIL),
        stated.contents().isEmpty() ? null : stated.contents(),
        stated.distance().isEmpty()
            ? null
            : stated.distance().stream().map(QuantityView::of).toList(),
        stated.field().orElse(null),
        stated.value().orElse(null),
        ids(stated.actors()));
  }

  private static @Nullable Object end(Stated stated, StatedField field) {
    Optional<Object> place = place(stated, field).map(Object.class::cast);
    return place.or(() -> stated.party(field).map(Id::value)).orElse(null);
  }

  private static Optional<PlaceMentionView> place(Stated stated, StatedField field) {
    return stated.place(field).map(PlaceMentionView::of);
  }

  private static @Nullable StatedDateView date(Stated stated, StatedField field) {
    return stated.date(field).map(StatedDateView::of).orElse(null);
  }

  private static @Nullable List<String> ids(List<Id> ids) {
    return ids.isEmpty() ? null : EvidenceView.values(ids);
  }
}
