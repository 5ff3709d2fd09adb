// Purpose: lists the rail links around a place: those with an end that is the place, lies in it, contains it or lies
//   within a distance, and those that claims put at such a place, as a bridge is. A link says that one can travel, never
//   that something did.
// Parameters: $place (STRING), the id of a place; $km (FLOAT), how far to look; where the place has no coordinates, only
//   what it is, lies in or contains is found.
// Example:
//   :param place => 'rajin';
//   :param km => 50.0;
// Columns: link (STRING), its id; name (STRING); from and to (STRING), the ids of its ends; near (STRING), the id of the
//   place that it was found by; km (FLOAT), how far that is on a sphere, which can be wrong by half a percent, null where
//   one of the two has no coordinates; at (LIST OF STRING), the ids of where claims put it; documents (INTEGER), how many
//   tell of it.
// Order: km, unknown last; then link, near.
MATCH (centre:Place {id: $place})
CALL (centre) {
  MATCH (centre)-[:PART_OF]->*(near:Place)
  RETURN near
  UNION
  MATCH (centre)<-[:PART_OF]-+(near:Place)
  RETURN near
  UNION
  MATCH (near:Place)
  WHERE point.distance(near.location, centre.location) <= $km * 1000
  RETURN near
}
CALL (near) {
  MATCH (near)<-[:FROM|TO]-(link:Link)
  RETURN link
  UNION
  MATCH (near)<-[:STATES {role: 'at'}]-(:Claim {type: 'LINK'})-[:ABOUT]->(link:Link)
  RETURN link
}
MATCH (link)-[:FROM]->(from:Place)-[:RAIL_LINK {id: link.id}]->(to:Place)
RETURN link.id AS link, link.name AS name, from.id AS from, to.id AS to, near.id AS near,
       point.distance(near.location, centre.location) / 1000 AS km,
       COLLECT {
         MATCH (link)<-[:ABOUT]-(:Claim)-[:STATES {role: 'at'}]->(at:Place)
         RETURN DISTINCT at.id AS id ORDER BY id
       } AS at,
       COUNT {
         MATCH (link)<-[:ABOUT]-(claim:Claim)-[:IN]->(document:Document)
         WHERE claim.certainty <> 'DENIED' AND coalesce(claim.rank, 'NORMAL') <> 'DEPRECATED'
         RETURN DISTINCT document
       } AS documents
ORDER BY km, link, near
