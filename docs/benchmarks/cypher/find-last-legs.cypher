// Purpose: finds the legs that reach a place.
// Parameters: destination (STRING), the id of the place; day (INTEGER), the first day on which they can
//   depart; by (INTEGER), the last day on which they can have arrived.
// Columns: place (STRING), the id of the one that the leg leaves; departLatest and arriveEarliest
//   (INTEGER), days.
// Order: none.
MATCH (p:Place)-[r:LEG]->(:Place {id: $destination})
WHERE r.departLatest >= $day AND r.arriveEarliest <= $by
RETURN p.id AS place, r.departLatest AS departLatest, r.arriveEarliest AS arriveEarliest
