// Purpose: finds the legs that the documents known on a day give, each with its documents: a leg is a
//   movement of which claims that count say both where it started and where it ended. Counts as
//   Portolan does: no denied, no deprecated claim, none that computes with one not yet known; a claim
//   with a place that contains an end, or without a place, is coarser, one with another place tells
//   another story.
// Parameters: $day (DATE), the day, included.
// Example:
//   :param day => date('2023-10-14');
// Columns: movement (STRING), its id; from and to (STRING), the ids of its places; documents (INTEGER),
//   how many say it as precisely as it stands; coarser (INTEGER), how many further ones say it less
//   precisely; documentIds (LIST OF STRING), the former, in order.
// Order: movement.
MATCH (d:Document)<-[:IN]-(c:Claim {type: 'MOVEMENT'})-[:ABOUT]->(m:Movement)
USING INDEX d:Document(known)
WHERE d.known <= $day
  AND c.certainty <> 'DENIED'
  AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
  AND NOT EXISTS {
    MATCH (c)-[:DERIVED_FROM*1..]->(source:Claim)
    WHERE NOT EXISTS { MATCH (source)-[:IN]->(known:Document) WHERE known.known <= $day }
  }
MATCH (f:Place)<-[:FROM]-(m)-[:TO]->(t:Place)
OPTIONAL MATCH (c)-[:STATES {role: 'from'}]->(start:Place)
OPTIONAL MATCH (c)-[:STATES {role: 'to'}]->(end:Place)
WITH m, f, t, c, d,
     CASE
       WHEN start IS NULL THEN null
       WHEN EXISTS { (start)-[:PART_OF*0..]->(f) } THEN 'EXACT'
       WHEN EXISTS { (f)-[:PART_OF*1..]->(start) } THEN 'COARSER'
       ELSE 'ELSEWHERE'
     END AS departure,
     CASE
       WHEN end IS NULL THEN null
       WHEN EXISTS { (end)-[:PART_OF*0..]->(t) } THEN 'EXACT'
       WHEN EXISTS { (t)-[:PART_OF*1..]->(end) } THEN 'COARSER'
       ELSE 'ELSEWHERE'
     END AS arrival
WITH m, f, t, d, departure, arrival,
     [closeness IN [departure, arrival] WHERE closeness IS NOT NULL] AS ends
WHERE NOT 'ELSEWHERE' IN ends
WITH m, f, t, d, departure, arrival, size(ends) > 0 AND NOT 'COARSER' IN ends AS exact
ORDER BY d.id
WITH m, f, t, collect(departure) AS departures, collect(arrival) AS arrivals,
     collect(DISTINCT CASE WHEN exact THEN d.id END) AS documentIds,
     collect(DISTINCT d.id) AS tellers
WHERE 'EXACT' IN departures AND 'EXACT' IN arrivals
RETURN m.id AS movement, f.id AS from, t.id AS to, size(documentIds) AS documents,
       size(tellers) - size(documentIds) AS coarser, documentIds
ORDER BY movement
