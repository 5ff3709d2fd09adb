// Purpose: creates nodes as a backup has them, each of any labels.
// Parameters: rows (LIST OF MAP): labels (LIST OF STRING), its labels; properties (MAP), all of its properties.
// Columns: row (INTEGER), the place of a row in the list, from 0; node (STRING), the element id of its node.
// Order: that of the rows.
UNWIND range(0, size($rows) - 1) AS row
WITH row, $rows[row] AS given
CREATE (node:$(given.labels))
SET node = given.properties
RETURN row, elementId(node) AS node
ORDER BY row
