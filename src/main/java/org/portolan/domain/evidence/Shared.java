package org.portolan.domain.evidence;

import org.portolan.domain.Id;
import org.portolan.domain.transport.Movement;

/** The values that packed movements and claims share, each kept once. */
final class Shared {
  /** Places, vessels and whatever else movements name by id. */
  final Pool<Id> ids = new Pool<>();

  /** Movements without id, ends and ship. */
  final Pool<Movement> movements = new Pool<>();

  /** Provenances without paragraphs. */
  final Pool<Provenance> provenances = new Pool<>();

  /** What is stated, without places, ship and dates. */
  final Pool<Stated> stated = new Pool<>();

  final Pool<PlaceMention> places = new Pool<>();
  final Pool<VesselMention> vessels = new Pool<>();
  final Pool<ReportedDate> dates = new Pool<>();
}
