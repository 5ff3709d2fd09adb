// Purpose: lists what refers to some nodes, and so changes when one of these comes, goes or breaks.
// Parameters: $numbers (LIST OF INTEGER), the nodes, as id() gives it.
// Columns: number (INTEGER), of each movement and claim that refers to one, of what a claim among them
//   is about, and of the names of movements among them; isMovement and isClaim (BOOLEAN), what it is.
// Order: none; a set.
UNWIND $numbers AS number
MATCH (node) WHERE id(node) = number
CALL (node) {
  MATCH (node)<-[:FROM|TO|ABOARD|AFTER|ABOUT|IN|SAID_BY|STATES|DERIVED_FROM|CORRECTS|DISTANCE_FROM
         |DISTANCE_TO]-(other:Movement|Claim)
  RETURN other
  UNION
  MATCH (node:Claim)-[:ABOUT]->(other)
  RETURN other
  UNION
  MATCH (node:Movement)-[:NAMED]->(other:Name)
  RETURN other
}
RETURN DISTINCT id(other) AS number, other:Movement AS isMovement, other:Claim AS isClaim
