// Purpose: reads next to nothing: what is wanted is the bookmark that the server gives with its
//   answer, since that counts the transactions committed so far (SHOW DATABASE has no such number
//   in the Community edition). While a load takes several transactions, the revision from before it
//   stands instead.
// Parameters: none.
// Columns: answered (BOOLEAN), true; before (INTEGER), the revision from before
//   such a load; null without one.
// Order: one row.
OPTIONAL MATCH (load:LoadState {id: 'load'})
RETURN true AS answered, load.revision AS before
