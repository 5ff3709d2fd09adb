// Purpose: takes the write lock of the mark of a load until the transaction ends, and tells whose it is, so
//   that a transaction of a load that another has taken over is known before it writes.
// Parameters: none.
// Columns: owner (STRING), whose mark it is, empty if nobody is named; slice (INTEGER), the number of the
//   last transaction that was numbered, -1 before the first.
// Order: one row; none without a mark.
MATCH (load:LoadState {id: 'load'})
SET load.held = true
WITH load
RETURN coalesce(load.owner, '') AS owner, coalesce(load.slice, -1) AS slice
