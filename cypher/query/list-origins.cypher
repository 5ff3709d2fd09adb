// Purpose: lists the independent origins behind a thing: who is left when everybody who repeats is
//   taken away. Counts all claims about it that count; of a movement also those that tell another
//   route. What a claim computes with is followed to its ends, and a claim that stops at a speaker
//   whom another of its document follows further back is that attribution cut short.
// Parameters: $about (STRING), the id of what claims are about.
// Example:
//   :param about => 'rail-dunay-tikhoretsk';
// Columns: origin (STRING), the id of an actor, or 'unknown' if none is named; claims (LIST OF STRING),
//   the claims that come from there, in order; documents (INTEGER), how many documents these are in.
// Order: origin.
MATCH (thing:Movement|Sighting|Total|Event|Rule|Link|Place|Vessel|Actor {id: $about})
MATCH (claim:Claim)-[:ABOUT]->(thing)
WHERE claim.certainty <> 'DENIED' AND coalesce(claim.rank, 'NORMAL') <> 'DEPRECATED'
CALL (claim) {
  OPTIONAL MATCH (claim)-[:DERIVED_FROM*0..]->(end:Claim)
  WHERE end.basis IN ['WITNESSED', 'IMAGERY'] OR NOT EXISTS { (end)-[:DERIVED_FROM]->(:Claim) }
  RETURN DISTINCT coalesce(end, claim) AS end
}
CALL (end) {
  OPTIONAL MATCH (end)-[said:SAID_BY]->(actor:Actor)
  WITH end, collect({order: said.order, id: actor.id}) AS named
  UNWIND named + [order IN coalesce(end.saidByUnknown, []) | {order: order, id: 'unknown'}] AS speaker
  WITH speaker ORDER BY speaker.order
  RETURN [id IN collect(speaker.id) WHERE id IS NOT NULL] AS speakers
}
CALL (end, speakers) {
  OPTIONAL MATCH (end)-[:ABOUT]->(same)<-[:ABOUT]-(longer:Claim)-[:IN]->(:Document)<-[:IN]-(end)
  WHERE NOT end.basis IN ['WITNESSED', 'IMAGERY']
    AND NOT EXISTS { (end)-[:DERIVED_FROM]->(:Claim) }
    AND longer.type = end.type
    AND coalesce(longer.field, '') = coalesce(end.field, '')
    AND longer.certainty <> 'DENIED'
  CALL (longer) {
    OPTIONAL MATCH (longer)-[said:SAID_BY]->(actor:Actor)
    WITH longer, collect({order: said.order, id: actor.id}) AS named
    UNWIND named + [order IN coalesce(longer.saidByUnknown, []) | {order: order, id: 'unknown'}]
      AS speaker
    WITH speaker ORDER BY speaker.order
    RETURN [id IN collect(speaker.id) WHERE id IS NOT NULL] AS further
  }
  WITH speakers, further
  WHERE size(further) > size(speakers) AND further[..size(speakers)] = speakers
    AND NOT 'unknown' IN speakers[1..]
  RETURN collect(further) AS longers
}
WITH claim,
     CASE
       WHEN size(longers) = 0 THEN [last(speakers)]
       ELSE [further IN longers
             WHERE none(other IN longers
                        WHERE size(other) > size(further) AND other[..size(further)] = further)
             | last(further)]
     END AS ends
UNWIND ends AS origin
WITH origin, collect(DISTINCT claim) AS told
WITH collect({origin: origin, told: told}) AS all
UNWIND all AS one
WITH one, [other IN all WHERE other.origin <> one.origin | other.origin] AS others
WHERE NOT (one.origin = 'unknown' AND size(others) > 0)
  AND NOT EXISTS {
    MATCH (part:Actor)-[:PART_OF*1..]->(:Actor {id: one.origin})
    WHERE part.id IN others
  }
UNWIND one.told AS claim
MATCH (claim)-[:IN]->(document:Document)
WITH one.origin AS origin, claim.id AS id, document ORDER BY id
RETURN origin, collect(DISTINCT id) AS claims, count(DISTINCT document) AS documents
ORDER BY origin
