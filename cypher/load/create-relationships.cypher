// Purpose: creates relationships between nodes that are there.
// Parameters: rows (LIST OF MAP): type (STRING), the type of the relationship;
//   start and end (STRING), the element ids of its nodes; properties (MAP), all of its properties.
// Columns: none.
UNWIND $rows AS row
MATCH (start) WHERE elementId(start) = row.start
MATCH (end) WHERE elementId(end) = row.end
CREATE (start)-[relationship:$(row.type)]->(end)
SET relationship = row.properties
