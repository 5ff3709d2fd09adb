// Purpose: finds a load that takes several transactions, be it under way or left half done.
// Parameters: none.
// Columns: state (STRING), NOTING, DECIDED or FILLING; dataSet (STRING), of FILLING the data
//   set, else null.
// Order: one row; none while there is no such load.
MATCH (load:LoadState {id: 'load'})
RETURN load.state AS state, load.dataSet AS dataSet
