// Purpose: deletes what leaves the nodes that a data set alone has, 10,000 relationships a transaction; none
//   once another has taken the load over. For a load that filled an empty graph and was cut short.
// Parameters: dataSet (STRING), its id; owner (STRING), whose the load is.
// Columns: none.
MATCH (node:Place|Vessel|Actor|Document|Movement|Claim|Sighting|Total|Event|Rule|Link|Name|Decision)-[relationship]->()
WHERE node.datasets = [$dataSet]
CALL (relationship) {
  MATCH (load:LoadState {id: 'load'})
  SET load.held = true
  WITH load, relationship
  WHERE load.owner = $owner
  DELETE relationship
} IN TRANSACTIONS OF 10000 ROWS
