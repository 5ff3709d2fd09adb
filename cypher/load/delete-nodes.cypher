// Purpose: deletes nodes, with all relationships from and to them.
// Parameters: rows (LIST OF MAP): node (STRING), the element id of the node.
// Columns: none.
UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.node
DETACH DELETE node
