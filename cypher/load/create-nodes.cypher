// Purpose: creates nodes, each of one label.
// Parameters: rows (LIST OF MAP): label (STRING), the label; properties (MAP), all of its properties.
// Columns: row (INTEGER), the place of a row in the list, from 0; node (STRING), the element id of its node.
// Order: that of the rows.
UNWIND range(0, size($rows) - 1) AS row
WITH row, $rows[row] AS given
CREATE (node:$(given.label))
SET node = given.properties
RETURN row, elementId(node) AS node
ORDER BY row
