package org.portolan.web.view;

import org.portolan.domain.transport.Mode;

/**
 * The legs from one place to another by one mode, whatever their days.
 *
 * @param from where they start
 * @param to where they end
 * @param mode how they were carried
 * @param legs how many of them the filters let through, at least 1
 */
public record LaneView(ThingView from, ThingView to, Mode mode, int legs) {}
