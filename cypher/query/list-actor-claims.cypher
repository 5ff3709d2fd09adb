// Purpose: lists everything that an actor said, or published as others' word, and so carries or hands on. What its parts
//   said (of a government, an agency) is listed under them.
// Parameters: $actor (STRING), the id of the actor.
// Example:
//   :param actor => 'white-house';
// Columns: claim (STRING), its id; type (STRING); about (STRING), the id of what it is about; as (STRING), the actor's
//   part in it: ORIGIN, the last of the attribution; SPEAKER, before the last; PUBLISHER, of its document, where it is
//   not in the attribution; speakers (LIST OF STRING), the ids of the attribution, the immediate speaker first, 'unknown'
//   for one who is not named; basis and certainty (STRING); setAside (STRING), DENIED or DEPRECATED, else null; said
//   (STRING), when it was said, EDTF, null where not stated; known (DATE), from when its document is surely known, null
//   for unknown; document (STRING), its id; paragraphs (LIST OF INTEGER).
// Order: known, unknown last; then document, claim.
MATCH (actor:Actor {id: $actor})
CALL (actor) {
  MATCH (actor)<-[:SAID_BY]-(claim:Claim)
  RETURN claim, true AS speaks
  UNION
  MATCH (actor)<-[:PUBLISHED_BY]-(:Document)<-[:IN]-(claim:Claim)
  WHERE NOT EXISTS { (claim)-[:SAID_BY]->(actor) }
  RETURN claim, false AS speaks
}
MATCH (claim)-[:ABOUT]->(thing)
MATCH (claim)-[:IN]->(document:Document)
CALL (claim) {
  MATCH (claim)-[said:SAID_BY]->(speaker:Actor)
  RETURN said.order AS position, speaker.id AS id
  UNION
  UNWIND coalesce(claim.saidByUnknown, []) AS position
  RETURN position, 'unknown' AS id
}
WITH claim, thing, document, speaks, position, id ORDER BY position
WITH claim, thing, document, speaks, collect(id) AS speakers
RETURN claim.id AS claim, claim.type AS type, thing.id AS about,
       CASE WHEN last(speakers) = $actor THEN 'ORIGIN' WHEN speaks THEN 'SPEAKER' ELSE 'PUBLISHER' END AS as,
       speakers, claim.basis AS basis, claim.certainty AS certainty,
       CASE WHEN claim.certainty = 'DENIED' THEN 'DENIED' WHEN claim.rank = 'DEPRECATED' THEN 'DEPRECATED' END AS setAside,
       claim.said AS said, document.known AS known, document.id AS document, claim.paragraphs AS paragraphs
ORDER BY known, document, claim
