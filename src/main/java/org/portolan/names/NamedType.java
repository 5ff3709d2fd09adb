package org.portolan.names;

/** What names are of; ships have rules of their own. */
public enum NamedType {
  /** Places. */
  PLACE,
  /** Ships, which link by number, or by name and flag or type. */
  VESSEL,
  /** Actors. */
  ACTOR,
  /** Things that are known by ids, in which a number may be mistyped as well. */
  OTHER
}
