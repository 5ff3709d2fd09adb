// Purpose: makes those who make constraints and indexes wait for one another. Takes the write lock of one node
//   until the transaction ends, however it ends.
// Parameters: none.
// Columns: none.
MERGE (lock:LoadLock {id: 'schema'})
SET lock.held = true
