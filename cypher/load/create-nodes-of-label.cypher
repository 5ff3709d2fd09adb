// Purpose: creates nodes of one label.
// Parameters: label (STRING); rows (LIST OF MAP), all properties of each.
// Columns: nodes (LIST OF INTEGER), the number of each new node, as id() gives it, in the order of the rows.
// Order: one row.
UNWIND range(0, size($rows) - 1) AS place
CREATE (node:$($label))
SET node = $rows[place]
WITH place, node
ORDER BY place
RETURN collect(id(node)) AS nodes
