// Purpose: marks that a load takes several transactions from now on, so that the graph tells the
//   revision from before it until end-load. For the holder of the lock of loads.
// Parameters: revision (INTEGER), the revision from before; state (STRING), NOTING or FILLING;
//   dataSet (STRING), of FILLING the data set, else null.
// Columns: none.
MERGE (load:LoadState {id: 'load'})
SET load.revision = $revision, load.state = $state, load.dataSet = $dataSet
