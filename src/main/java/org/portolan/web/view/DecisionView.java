package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.domain.decision.Ruling;
import org.portolan.domain.decision.Standing;

/**
 * What a person decided of two things.
 *
 * @param id its id
 * @param verdict whether they are one
 * @param entity one of them, as recorded; of two that are one, the one that is kept, or is one with
 *     what is kept
 * @param other the other, as recorded
 * @param by who decided
 * @param decided when
 * @param why for what reason
 * @param undone that it was undone; null while it stands
 * @param standing whether it acts
 */
public record DecisionView(
    String id,
    Ruling verdict,
    ThingView entity,
    ThingView other,
    String by,
    DateView decided,
    String why,
    @Nullable UndoingView undone,
    Standing standing) {}
