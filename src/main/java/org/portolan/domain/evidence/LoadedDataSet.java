package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A data set that the graph holds, without its content.
 *
 * @param id its id
 * @param title what it is about
 * @param description more of that; empty for none
 */
public record LoadedDataSet(Id id, String title, Optional<String> description) {}
