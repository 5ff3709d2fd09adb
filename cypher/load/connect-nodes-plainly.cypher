// Purpose: creates relationships of one type and without properties between nodes that are there.
// Parameters: type (STRING); rows (LIST OF LIST), of each the numbers of its start and its end, as id()
//   gives them.
// Columns: none.
UNWIND $rows AS row
MATCH (start) WHERE id(start) = row[0]
MATCH (end) WHERE id(end) = row[1]
CREATE (start)-[:$($type)]->(end)
