// Purpose: lists what touched claims bear on: what they are about, and what the claims are about that
//   compute with them, and so on. The claims of a touched document are touched.
// Parameters: claims (LIST<STRING>), ids of claims; one that is gone bears on nothing any more;
//   documents (LIST<STRING>), ids of documents.
// Columns: id (STRING), of the thing, null where a claim is about nothing, or about a thing without
//   one; isMovement (BOOLEAN), whether it is a movement.
// Order: none; a set.
CALL () {
  UNWIND $claims AS id
  MATCH (touched:Claim {id: id})
  RETURN touched
  UNION
  UNWIND $documents AS id
  MATCH (touched:Claim)-[:IN]->(:Document {id: id})
  RETURN touched
}
MATCH (claim)-[:DERIVED_FROM*0..]->(touched)
WITH DISTINCT claim
OPTIONAL MATCH (claim)-[:ABOUT]->(thing)
RETURN DISTINCT thing.id AS id, coalesce(thing:Movement, false) AS isMovement
