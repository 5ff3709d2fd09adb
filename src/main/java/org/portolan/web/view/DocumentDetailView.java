package org.portolan.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A report with what it says.
 *
 * @param document the report
 * @param claims what it says
 */
public record DocumentDetailView(@JsonUnwrapped DocumentView document, List<ClaimView> claims) {}
