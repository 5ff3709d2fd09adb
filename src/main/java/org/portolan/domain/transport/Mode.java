package org.portolan.domain.transport;

/** How something is carried. */
public enum Mode {
  /** By ship at sea. */
  SEA,
  /** By train. */
  RAIL,
  /** By lorry. */
  ROAD,
  /** By aircraft. */
  AIR,
  /** By ship on rivers, lakes and canals. */
  INLAND_WATERWAY,
  /** Through a pipeline. */
  PIPELINE,
  /** No source says how. */
  UNKNOWN
}
