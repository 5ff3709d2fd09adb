// Purpose: finds where the first leg leads, and when it can have arrived there at the earliest.
// Parameters: origin (STRING), the id of a place; day (INTEGER), the first day on which the leg can
//   depart; departBy (INTEGER), the last on which its departure can start; by (INTEGER), the last day
//   on which it can have arrived.
// Columns: place (STRING), its id; arrival (INTEGER), a day.
// Order: none.
MATCH ()-[r:LEG]->(q)
USING INDEX r:LEG(from, departEarliest)
WHERE r.from = $origin
  AND r.departEarliest >= $day - 90
  AND r.departEarliest <= $departBy
  AND r.departLatest >= $day
  AND r.arriveEarliest <= $by
RETURN q.id AS place,
       min(CASE WHEN r.arriveEarliest > $day THEN r.arriveEarliest ELSE $day END) AS arrival
