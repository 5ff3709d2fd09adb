// Purpose: tells how many movements there are, and between which node numbers.
// Parameters: none.
// Columns: movements (INTEGER), how many; first and last (INTEGER), the lowest and the highest number
//   as id() gives it, null without a movement.
// Order: one row.
MATCH (movement:Movement)
RETURN count(movement) AS movements, min(id(movement)) AS first, max(id(movement)) AS last
