package org.portolan.web.view;

import java.util.List;

/**
 * A smallest set of lanes without which no way is left.
 *
 * @param size how many lanes; 0 without a way
 * @param lanes the lanes; of several smallest sets the one nearest to the origin
 */
public record LaneCutView(int size, List<LaneView> lanes) {}
