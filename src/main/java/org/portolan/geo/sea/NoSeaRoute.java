package org.portolan.geo.sea;

/**
 * No way by sea was found.
 *
 * @param reason why, as a sentence
 */
public record NoSeaRoute(String reason) implements SeaWay {}
