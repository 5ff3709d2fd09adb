// Purpose: lists the steps of a load, those done among them.
// Parameters: none.
// Columns: number (INTEGER), the step's place, from 0; size (INTEGER), how many nodes and relationships
//   it writes.
// Order: by number.
MATCH (step:LoadStep)
RETURN step.number AS number, step.size AS size
ORDER BY number
