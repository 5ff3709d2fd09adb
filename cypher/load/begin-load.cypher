// Purpose: marks that a load takes several transactions from now on, so that the graph tells the
//   revision from before it until end-load. Leaves the mark of another load as it is. For the holder of
//   the lock of loads.
// Parameters: owner (STRING), a name that no other load has; revision (INTEGER), the revision from
//   before; state (STRING), NOTING or FILLING; dataSet (STRING), of FILLING the data set, else null.
// Columns: owner (STRING), whose mark is there now.
// Order: one row.
MERGE (load:LoadState {id: 'load'})
  ON CREATE SET load.owner = $owner, load.revision = $revision, load.state = $state, load.dataSet = $dataSet
SET load.held = true
WITH load
RETURN coalesce(load.owner, '') AS owner
