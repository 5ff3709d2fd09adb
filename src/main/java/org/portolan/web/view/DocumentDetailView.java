package org.portolan.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with what it says.
 *
 * @param document the report
 * @param claims what it says
 * @param partial true when time did not suffice for all of it
 * @param reason why it is partial, and how to ask for the rest
 */
public record DocumentDetailView(
    @JsonUnwrapped DocumentView document,
    List<ClaimView> claims,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason)
    implements Bounded {}
