// Purpose: makes sure that there is one node of each lock, before any is taken by several at once. The first
//   migration has the same statement.
// Parameters: none.
// Columns: none.
CREATE CONSTRAINT load_lock_id IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.id IS UNIQUE
