// Purpose: lists every relationship between the nodes of list-whole-nodes.
// Parameters: none.
// Columns: relationship (STRING), its element id; type (STRING); start and end (INTEGER), the internal ids of
//   its nodes; properties (MAP), all of them.
// Order: none, as in list-nodes.
MATCH (start)-[r]->(end)
WHERE NOT start:LoadLock|LoadState|LoadStep|__Neo4jMigration
  AND NOT end:LoadLock|LoadState|LoadStep|__Neo4jMigration
RETURN elementId(r) AS relationship, type(r) AS type, id(start) AS start, id(end) AS end,
       properties(r) AS properties
