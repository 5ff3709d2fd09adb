package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A body of evidence that an author made from documents, as loaded in one piece.
 *
 * @param id its id; loading another with the same id replaces it
 * @param title what it is about
 * @param description more of that; empty for none
 * @param corpus what it holds
 */
public record DataSet(Id id, String title, Optional<String> description, Corpus corpus) {}
