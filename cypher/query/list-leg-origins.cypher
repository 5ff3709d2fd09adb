// Purpose: counts what stands behind each leg anew, from the claims: documents, and the independent origins that are left
//   when everybody who repeats is taken away. Only claims that count and tell the leg as it stands, or less precisely, are
//   looked at; list-origins explains the rules for one thing.
// Parameters: $movement (STRING), the id of a movement; null for all, which takes as long as there are claims.
// Example:
//   :param movement => 'rail-dunay-tikhoretsk';
// Columns: movement, from and to (STRING), ids; documents (INTEGER), how many say it as precisely as it stands; coarser
//   (INTEGER), how many further ones say it less precisely; origins (LIST OF STRING), the ids of the independent origins,
//   'unknown' if none is named; differs (BOOLEAN), whether the leg in the graph has other counts, as after an edit of
//   claims by hand.
// Order: the fewest origins first, then the fewest documents, then movement.
CALL () {
  MATCH (movement:Movement {id: $movement})
  RETURN movement
  UNION
  WITH $movement IS NULL AS all WHERE all
  MATCH (movement:Movement)
  RETURN movement
}
MATCH (from:Place)<-[:FROM]-(movement)-[:TO]->(to:Place)
MATCH (movement)<-[:ABOUT]-(claim:Claim {type: 'MOVEMENT'})-[:IN]->(document:Document)
WHERE claim.certainty <> 'DENIED' AND coalesce(claim.rank, 'NORMAL') <> 'DEPRECATED'
WITH movement, from, to, claim, document,
     COLLECT {
       MATCH (claim)-[:STATES {role: 'from'}]->(start:Place)
       RETURN CASE WHEN EXISTS { (start)-[:PART_OF]->*(from) } THEN 0
                   WHEN EXISTS { (from)-[:PART_OF]->*(start) } THEN 1 ELSE 2 END AS far
     } AS departure,
     COLLECT {
       MATCH (claim)-[:STATES {role: 'to'}]->(end:Place)
       RETURN CASE WHEN EXISTS { (end)-[:PART_OF]->*(to) } THEN 0
                   WHEN EXISTS { (to)-[:PART_OF]->*(end) } THEN 1 ELSE 2 END AS far
     } AS arrival
WHERE NOT 2 IN departure + arrival
WITH movement, from, to,
     collect({claim: claim, document: document.id, departs: 0 IN departure, arrives: 0 IN arrival,
              exact: size(departure + arrival) > 0 AND NOT 1 IN departure + arrival}) AS told
WHERE any(one IN told WHERE one.departs) AND any(one IN told WHERE one.arrives)
WITH movement, from, to, [one IN told | one.claim] AS claims,
     COLLECT { UNWIND told AS one WITH one WHERE one.exact RETURN DISTINCT one.document AS id } AS exact,
     COLLECT { UNWIND told AS one RETURN DISTINCT one.document AS id } AS tellers
CALL (claims) {
  UNWIND claims AS claim
  // What a claim computes with is followed to its ends.
  CALL (claim) {
    OPTIONAL MATCH (claim)-[:DERIVED_FROM*0..]->(end:Claim)
    WHERE end.basis IN ['WITNESSED', 'IMAGERY'] OR NOT EXISTS { (end)-[:DERIVED_FROM]->(:Claim) }
    RETURN DISTINCT coalesce(end, claim) AS end
  }
  WITH DISTINCT end
  CALL (end) {
    OPTIONAL MATCH (end)-[said:SAID_BY]->(actor:Actor)
    WITH end, collect({order: said.order, id: actor.id}) AS named
    UNWIND named + [order IN coalesce(end.saidByUnknown, []) | {order: order, id: 'unknown'}] AS speaker
    WITH speaker ORDER BY speaker.order
    RETURN [id IN collect(speaker.id) WHERE id IS NOT NULL] AS speakers
  }
  // An attribution that another of the same document follows further back is that one cut short.
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
      UNWIND named + [order IN coalesce(longer.saidByUnknown, []) | {order: order, id: 'unknown'}] AS speaker
      WITH speaker ORDER BY speaker.order
      RETURN [id IN collect(speaker.id) WHERE id IS NOT NULL] AS further
    }
    WITH speakers, further
    WHERE size(further) > size(speakers) AND further[..size(speakers)] = speakers AND NOT 'unknown' IN speakers[1..]
    RETURN collect(further) AS longers
  }
  UNWIND CASE
    WHEN size(longers) = 0 THEN [last(speakers)]
    ELSE [further IN longers
          WHERE none(other IN longers WHERE size(other) > size(further) AND other[..size(further)] = further)
          | last(further)]
  END AS origin
  WITH DISTINCT origin
  WITH collect(origin) AS all
  UNWIND all AS origin
  WITH origin, [other IN all WHERE other <> origin] AS others
  WHERE NOT (origin = 'unknown' AND size(others) > 0)
    AND NOT EXISTS { MATCH (part:Actor)-[:PART_OF]->+(:Actor {id: origin}) WHERE part.id IN others }
  WITH origin ORDER BY origin
  RETURN collect(origin) AS origins
}
OPTIONAL MATCH (from)-[leg:LEG {movement: movement.id}]->(to)
RETURN movement.id AS movement, from.id AS from, to.id AS to, size(exact) AS documents,
       size(tellers) - size(exact) AS coarser, origins,
       coalesce(leg.documents <> size(exact) OR leg.coarser <> size(tellers) - size(exact)
                OR leg.origins <> size(origins), true) AS differs
ORDER BY size(origins), documents, movement
