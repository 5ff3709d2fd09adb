// Purpose: deletes the lock of neo4j-migrations that a killed process left. For the holder of lock-schema, which
//   every living process that makes constraints holds.
// Parameters: none.
// Columns: none.
MATCH (lock:__Neo4jMigrationsLock)
DELETE lock
