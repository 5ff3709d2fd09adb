// Purpose: notes what one transaction of a load will do.
// Parameters: number (INTEGER), the place among the steps, from 0; script (STRING), the statement's
//   name; rows (BYTE ARRAY), its rows, compressed; size (INTEGER), how many these are.
// Columns: none.
MERGE (step:LoadStep {number: $number})
SET step.script = $script, step.rows = $rows, step.size = $size
