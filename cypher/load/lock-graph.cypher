// Purpose: makes loads wait for one another. Takes the write lock of one node until the transaction
//   ends; changes nothing once that node is there, so that a load without a difference commits nothing.
// Parameters: none.
// Columns: none.
MERGE (lock:LoadLock {id: 'load'})
SET lock.held = true
