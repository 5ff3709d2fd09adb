// Purpose: sets and removes properties of nodes; those not given stay as they are.
// Parameters: rows (LIST OF MAP): node (STRING), the element id of the node;
//   properties (MAP), the properties that change, null for one to be removed.
// Columns: none.
UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.node
SET node += row.properties
