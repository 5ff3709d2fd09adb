// Purpose: ends a load that takes several transactions: its steps and its mark go.
// Parameters: none.
// Columns: none.
MATCH (mark:LoadState|LoadStep)
DELETE mark
