// Purpose: finds a place by its id, and keeps ids unique.
// Parameters: none.
// Columns: none.
// Order: none.
CREATE CONSTRAINT bench_place_id IF NOT EXISTS FOR (p:Place) REQUIRE p.id IS UNIQUE
