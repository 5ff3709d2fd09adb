// Purpose: finds a load that takes several transactions, be it under way or left half done.
// Parameters: none.
// Columns: state (STRING), NOTING or DECIDED.
// Order: one row; none while there is no such load.
MATCH (load:LoadState {id: 'load'})
RETURN load.state AS state
