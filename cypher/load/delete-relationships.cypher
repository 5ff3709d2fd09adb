// Purpose: deletes relationships.
// Parameters: rows (LIST OF MAP): relationship (STRING), the element id of the relationship.
// Columns: none.
UNWIND $rows AS row
MATCH ()-[relationship]->() WHERE elementId(relationship) = row.relationship
DELETE relationship
