// Purpose: lists every relationship of the graph model, whoever put it there.
// Parameters: none.
// Columns: relationship (STRING), its element id; type (STRING); start and end (STRING), the element
//   ids of its nodes; properties (MAP), all of them.
// Order: none, as in list-nodes; the reader puts everything in order of id.
MATCH (start)-[r:FROM|TO|ABOARD|AFTER|AT|VIA|LEG|RAIL_LINK|PART_OF|NAMED|USED_IN|ABOUT|IN|PUBLISHED_BY
       |SAID_BY|STATES|DERIVED_FROM|CORRECTS|DISTANCE_FROM|DISTANCE_TO|ON]->(end)
RETURN elementId(r) AS relationship, type(r) AS type, elementId(start) AS start, elementId(end) AS end,
       properties(r) AS properties
