// Purpose: numbers a transaction of a load, in that transaction, so that one whose commit was not answered is
//   not done twice. For those who hold the mark.
// Parameters: slice (INTEGER), its number, from 0.
// Columns: none.
MATCH (load:LoadState {id: 'load'})
SET load.slice = $slice
