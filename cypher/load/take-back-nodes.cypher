// Purpose: deletes the nodes that a data set alone has, and its own, with what hands have drawn to them since,
//   10,000 nodes a transaction; none once another has taken the load over. For a load that filled an empty
//   graph and was cut short.
// Parameters: dataSet (STRING), its id; owner (STRING), whose the load is.
// Columns: none.
MATCH (node:Place|Vessel|Actor|Document|Movement|Claim|Sighting|Total|Event|Rule|Link|Name|Decision|Dataset)
WHERE node.datasets = [$dataSet] OR (node:Dataset AND node.id = $dataSet)
CALL (node) {
  MATCH (load:LoadState {id: 'load'})
  SET load.held = true
  WITH load, node
  WHERE load.owner = $owner
  DETACH DELETE node
} IN TRANSACTIONS OF 10000 ROWS
