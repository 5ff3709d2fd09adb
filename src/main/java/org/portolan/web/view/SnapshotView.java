package org.portolan.web.view;

/**
 * What the answer was read from.
 *
 * @param sha256 the hash of the content, the same on any machine
 */
public record SnapshotView(String sha256) {}
