// 05 The chain from Rajin to Tikhoretsk
// Purpose: draws every way of at most four legs from one place to another, whatever their dates.
//   query/find-chains in Portolan's cypher folder, and REST, also respect time.
// Parameters: none; the ids stand in the query.
// Columns: way (PATH).
// Order: none.
MATCH way = (:Place {id: 'rajin'})-[:LEG*1..4]->(:Place {id: 'tikhoretsk'})
RETURN way
