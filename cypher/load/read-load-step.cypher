// Purpose: reads one step of a load.
// Parameters: number (INTEGER), the step's place, from 0.
// Columns: script (STRING), the statement's name; rows (BYTE ARRAY), its rows, compressed, null once it
//   is done; created (LIST OF STRING), the element ids of the nodes that it created, null until it is
//   done.
// Order: one row.
MATCH (step:LoadStep {number: $number})
RETURN step.script AS script, step.rows AS rows, step.created AS created
