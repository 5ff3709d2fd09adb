package org.portolan.geo.sea;

/** What was found between two points by sea: a route, or why there is none. */
public sealed interface SeaWay permits SeaRoute, NoSeaRoute {}
