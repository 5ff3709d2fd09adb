// Purpose: tells whether the graph holds anything of the graph model, at the cost of one node.
// Parameters: none.
// Columns: anything (BOOLEAN).
// Order: one row.
OPTIONAL MATCH (node:Place|Vessel|Actor|Document|Movement|Claim|Sighting|Total|Event|Rule|Link|Name|Decision|Dataset)
WITH node LIMIT 1
RETURN node IS NOT NULL AS anything
