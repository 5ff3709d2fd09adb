// Purpose: creates places.
// Parameters: rows (LIST OF MAP), each with id (STRING) and port (BOOLEAN), whether it is a port.
// Columns: none.
// Order: none.
UNWIND $rows AS row
CREATE (:Place {id: row.id, kind: CASE WHEN row.port THEN 'PORT' ELSE 'CITY' END})
