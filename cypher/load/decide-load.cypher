// Purpose: decides that the steps noted are done: from now on a load found half done is finished.
// Parameters: state (STRING), DECIDED.
// Columns: none.
MATCH (load:LoadState {id: 'load'})
SET load.state = $state
