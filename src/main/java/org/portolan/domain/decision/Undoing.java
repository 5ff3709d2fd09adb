package org.portolan.domain.decision;

import java.util.Optional;
import org.portolan.domain.time.Edtf;

/**
 * That a decision was undone.
 *
 * @param on when
 * @param by who did; empty when not kept
 * @param why for what reason; empty when not kept
 */
public record Undoing(Edtf on, Optional<String> by, Optional<String> why) {}
