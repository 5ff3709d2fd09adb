package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ship was called, which flag it flew and who owned it, when, as claims have it.
 *
 * @param on the time asked about; absent if none was
 * @param names its names; what was so at the time asked about first, then what may have been, what
 *     was before and what came after; each in order of time
 * @param flags its flags, likewise
 * @param owners its owners, likewise
 */
public record ShipHistoryView(
    @OnlyWhenPresent @Nullable DateView on,
    List<HeldView> names,
    List<HeldView> flags,
    List<HeldView> owners) {}
