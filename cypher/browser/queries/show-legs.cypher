// 03 Every leg, every rail link, and what lies in what
// Purpose: draws the map: all places that a leg, a link or a larger place joins.
// Parameters: none.
// Columns: way (PATH).
// Order: none.
MATCH way = (:Place)-[:LEG|RAIL_LINK|PART_OF]->(:Place)
RETURN way
