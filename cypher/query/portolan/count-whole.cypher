// Purpose: counts what list-whole-nodes and list-whole-relationships list.
// Parameters: none.
// Columns: nodes (INTEGER); relationships (INTEGER).
// Order: one row.
CALL () {
  MATCH (node)
  WHERE NOT node:LoadLock|LoadState|LoadStep|__Neo4jMigration
  RETURN count(node) AS nodes
}
CALL () {
  MATCH (start)-[r]->(end)
  WHERE NOT start:LoadLock|LoadState|LoadStep|__Neo4jMigration
    AND NOT end:LoadLock|LoadState|LoadStep|__Neo4jMigration
  RETURN count(r) AS relationships
}
RETURN nodes, relationships
