// Purpose: lists everything that is said of one ship: the movements it made, what it was seen to do or to take part in,
//   and its flag, names, kind and owners as claims give them. A claim about "a Russian ship" is none about this one. What
//   is denied or deprecated stands among the rest, and is marked.
// Parameters: $vessel (STRING), the id of the ship.
// Example:
//   :param vessel => 'mv-angara';
// Columns: what (STRING), MOVEMENT, SIGHTING, EVENT or ATTRIBUTE; about (STRING), the id of the movement, sighting or
//   event, or the name of the attribute; value (STRING), of an attribute, else null; from and to (STRING), the ids of the
//   places of a movement; at (STRING), of where something else was seen, null where no claim says; earliest and latest
//   (DATE), the first day on which a movement can have left and the last on which it can have arrived, null for unknown
//   and for all else; dates (LIST OF STRING), as claims give them, EDTF; claims and documents (LIST OF STRING), the ids of
//   those that name the ship; setAside (LIST OF STRING), of the claims those that are denied or deprecated.
// Order: earliest, unknown last; then what, about, value.
MATCH (ship:Vessel {id: $vessel})
CALL (ship) {
  MATCH (ship)<-[:ABOARD]-(movement:Movement)
  OPTIONAL MATCH (movement)<-[:ABOUT]-(claim:Claim)-[:STATES {role: 'vessel'}]->(ship)
  RETURN 'MOVEMENT' AS what, movement AS thing, movement.id AS about, null AS value, claim
  UNION
  MATCH (ship)<-[:STATES {role: 'vessel'}]-(claim:Claim)-[:ABOUT]->(thing:Movement|Sighting|Event|Total)
  RETURN claim.type AS what, thing, thing.id AS about, null AS value, claim
  UNION
  MATCH (ship)<-[:ABOUT]-(claim:Claim)
  RETURN claim.type AS what, null AS thing, claim.field AS about, claim.value AS value, claim
}
OPTIONAL MATCH (claim)-[:IN]->(document:Document)
WITH what, thing, about, value, claim, document.id AS document ORDER BY claim.id
WITH what, thing, about, value, collect(claim) AS told, collect(DISTINCT document) AS documents
RETURN what, about, value,
       COLLECT { MATCH (thing)-[:FROM]->(place:Place) RETURN place.id AS id ORDER BY id }[0] AS from,
       COLLECT { MATCH (thing)-[:TO]->(place:Place) RETURN place.id AS id ORDER BY id }[0] AS to,
       COLLECT { MATCH (thing)-[:AT]->(place:Place) RETURN place.id AS id ORDER BY id }[0] AS at,
       thing.departEarliest AS earliest, thing.arriveLatest AS latest,
       COLLECT {
         UNWIND told AS claim
         UNWIND ['during', 'loaded', 'departed', 'arrived', 'since', 'until'] AS field
         WITH claim[field] AS date WHERE date IS NOT NULL
         RETURN DISTINCT date ORDER BY date
       } AS dates,
       [claim IN told | claim.id] AS claims, documents,
       [claim IN told WHERE claim.certainty = 'DENIED' OR claim.rank = 'DEPRECATED' | claim.id] AS setAside
ORDER BY earliest, what, about, value
