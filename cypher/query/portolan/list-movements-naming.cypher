// Purpose: lists movements that name others, or a ship, by a property alone. Looks at every movement,
//   so it is asked only where something that may be named so has come or gone.
// Parameters: $movements, $vessels (LIST OF STRING), ids.
// Columns: number (INTEGER), as id() gives it, of each movement that names one of them.
// Order: none; a set.
MATCH (node:Movement)
WHERE node.vessel IN $vessels
   OR any(id IN CASE WHEN node.after IS :: LIST<ANY> THEN node.after ELSE [] END WHERE id IN $movements)
RETURN id(node) AS number
