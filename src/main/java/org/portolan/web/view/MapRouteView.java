package org.portolan.web.view;

import java.util.List;
import org.portolan.chain.structure.MapAnswer;

/**
 * A route on the map.
 *
 * @param lanes its lanes in order
 * @param chain whether a chain that the question lets through takes it: YES; NO, if time, a stated
 *     sequence or a filter forbids all; UNKNOWN, if time was up
 */
public record MapRouteView(List<LaneView> lanes, MapAnswer.Taken chain) {}
