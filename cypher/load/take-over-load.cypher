// Purpose: makes a load that was found half done one's own, unless another has done so meanwhile.
// Parameters: before (STRING), whose it was when it was found, empty if nobody was named; owner (STRING), a
//   name that no other load has.
// Columns: state (STRING), NOTING, DECIDED or FILLING; dataSet (STRING), of FILLING the data set, else null.
// Order: one row; none if it is no longer there, or another's.
MATCH (load:LoadState {id: 'load'})
SET load.held = true
WITH load
WHERE coalesce(load.owner, '') IN [$before, $owner]
SET load.owner = $owner
RETURN load.state AS state, load.dataSet AS dataSet
