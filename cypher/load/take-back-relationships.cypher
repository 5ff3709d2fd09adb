// Purpose: deletes what leaves the nodes that a data set alone has, 10,000 relationships a transaction. For a
//   load that filled an empty graph and was cut short.
// Parameters: dataSet (STRING), its id.
// Columns: none.
MATCH (node:Place|Vessel|Actor|Document|Movement|Claim|Sighting|Total|Event|Rule|Link|Name|Decision)-[relationship]->()
WHERE node.datasets = [$dataSet]
CALL (relationship) {
  DELETE relationship
} IN TRANSACTIONS OF 10000 ROWS
