// Purpose: reads nothing, at no cost: what is wanted is the bookmark that the server gives with its
//   answer, since that counts the transactions committed so far (SHOW DATABASE has no such number
//   in the Community edition).
// Parameters: none.
// Columns: answered (BOOLEAN), true.
// Order: one row.
RETURN true AS answered
