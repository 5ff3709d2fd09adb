// Purpose: lists every node that the database holds, also what the graph model has not, but for the marks of
//   loads and the record of migrations, which Portolan makes anew.
// Parameters: none.
// Columns: number (INTEGER), its internal id; node (STRING), its element id; labels (LIST OF STRING);
//   properties (MAP), all of them.
// Order: none, as in list-nodes.
MATCH (node)
WHERE NOT node:LoadLock|LoadState|LoadStep|__Neo4jMigration
RETURN id(node) AS number, elementId(node) AS node, labels(node) AS labels, properties(node) AS properties
