// Purpose: finds a load that takes several transactions, be it under way or left half done.
// Parameters: none.
// Columns: owner (STRING), whose it is, empty if nobody is named.
// Order: one row; none while there is no such load.
MATCH (load:LoadState {id: 'load'})
RETURN coalesce(load.owner, '') AS owner
