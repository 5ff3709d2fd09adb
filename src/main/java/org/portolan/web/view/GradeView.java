package org.portolan.web.view;

/**
 * An analyst's Admiralty grade.
 *
 * @param source A to F
 * @param credibility 1 to 6
 */
public record GradeView(String source, int credibility) {}
