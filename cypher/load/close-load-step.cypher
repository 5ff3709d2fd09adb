// Purpose: notes that a step of a load is done, in the transaction that does it.
// Parameters: number (INTEGER), the step's place, from 0; created (LIST OF STRING), the element ids of
//   the nodes that it created, in their order; empty if it created none.
// Columns: none.
MATCH (step:LoadStep {number: $number})
SET step.rows = null, step.created = $created
