package org.portolan.web.view;

/**
 * A later total that is lower than an earlier one, which what is counted from the same start cannot
 * be.
 *
 * @param earlier the earlier total
 * @param later the later, lower one
 * @param certain true if both state one start and the qualifiers leave no room; false if only the
 *     numbers fall, or a start is not stated
 */
public record FallView(String earlier, String later, boolean certain) {}
