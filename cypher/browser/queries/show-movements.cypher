// 06 The movements behind the legs of the chain
// Purpose: draws the movements of the chain with their ends, their ship, and what a source says came first.
// Parameters: none; the ids stand in the query.
// Columns: ends, ship and sequence (PATH); ship and sequence are null where none is stated.
// Order: none.
MATCH ends = (movement:Movement)-[:FROM|TO]->(:Place)
WHERE movement.id IN ['angara-rajin-dunay', 'rail-dunay-tikhoretsk']
OPTIONAL MATCH ship = (movement)-[:ABOARD]->(:Vessel)
OPTIONAL MATCH sequence = (movement)-[:AFTER]->(:Movement)
RETURN ends, ship, sequence
