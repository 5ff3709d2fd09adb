// Purpose: finds nodes by the ids that they must have alone.
// Parameters: $ids (LIST OF STRING).
// Columns: id (STRING); number (INTEGER), of a node that has it, as id() gives it; isMovement (BOOLEAN),
//   whether it is one. An id that several nodes have stands as often, one that none has not at all.
// Order: none; a set.
UNWIND $ids AS id
MATCH (node:Place|Vessel|Actor|Document|Movement|Claim|Sighting|Total|Event|Rule|Link|Decision {id: id})
RETURN DISTINCT id, id(node) AS number, node:Movement AS isMovement
