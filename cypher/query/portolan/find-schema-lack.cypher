// Purpose: tells whether a graph that holds something has had no constraints and indexes made, as one that Neo4j's
//   offline importer wrote; at the cost of one node.
// Parameters: none.
// Columns: lacking (BOOLEAN).
// Order: one row.
OPTIONAL MATCH (node:Place|Vessel|Actor|Document|Movement|Claim|Sighting|Total|Event|Rule|Link|Name|Decision|Dataset)
WITH node LIMIT 1
RETURN node IS NOT NULL AND NOT EXISTS { (:__Neo4jMigration) } AS lacking
