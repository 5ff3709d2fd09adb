package org.portolan.web.view;

/**
 * What legs connect, time aside.
 *
 * @param places how many places legs connect with the origin, in whatever direction, itself counted
 * @param together whether the destination is one of them
 * @param forth whether a way leads from the origin to the destination
 * @param back whether a way leads back; with the way forth, both are in one strong component
 */
public record ComponentView(int places, boolean together, boolean forth, boolean back) {}
