// Purpose: lists some nodes of the graph model.
// Parameters: $numbers (LIST OF INTEGER), which, as id() gives it.
// Columns: number (INTEGER); node (STRING), its element id; labels (LIST OF STRING);
//   properties (MAP), all of them; mentioned (LIST OF INTEGER), the numbers of the movements and the ship
//   that a movement's own properties name by id. A node that is gone has no row.
// Order: none; the reader puts everything in order of id.
UNWIND $numbers AS number
MATCH (node) WHERE id(node) = number
OPTIONAL CALL (node) {
  WITH CASE WHEN node:Movement AND node.after IS :: LIST<ANY> THEN node.after ELSE [] END AS after
  MATCH (other:Movement) WHERE other.id IN after
  RETURN id(other) AS mentioned
  UNION ALL
  MATCH (ship:Vessel {id: node.vessel}) WHERE node:Movement
  RETURN id(ship) AS mentioned
}
WITH number, node, collect(mentioned) AS mentioned
RETURN number, elementId(node) AS node, labels(node) AS labels, properties(node) AS properties, mentioned
