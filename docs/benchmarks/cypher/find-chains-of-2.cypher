// Purpose: finds the first chains of 2 legs, the earliest arrival first. The last leg is looked for from its end.
// Parameters: origin and destination (STRING), ids of places; day (INTEGER), the first day on which the
//   first leg can depart; departBy (INTEGER), the last on which its departure can start; by (INTEGER), the
//   last day on which a leg can have arrived; limit (INTEGER), how many at most.
// Columns: legs (LIST OF STRING), the ids of the movements in sequence; arrival (INTEGER), a day.
// Order: arrival, then legs.
MATCH (o:Place {id: $origin})
MATCH (d:Place {id: $destination})
MATCH (last)-[r:LEG]->(d)
WHERE r.departLatest >= $day AND r.arriveEarliest <= $by
WITH o, d, collect(DISTINCT last) AS before
MATCH ()-[r1:LEG]->(p1)
USING INDEX r1:LEG(from, departEarliest)
WHERE r1.from = $origin
  AND r1.departEarliest >= $day - 90
  AND r1.departEarliest <= $departBy
  AND r1.departLatest >= $day
  AND r1.arriveEarliest <= $by
  AND p1 IN before
WITH o, d, before, p1, r1,
     CASE WHEN r1.arriveEarliest > $day THEN r1.arriveEarliest ELSE $day END AS t1
MATCH (p1)-[r2:LEG]->(d)
WHERE r2.departLatest >= t1 AND r2.arriveEarliest <= $by
RETURN [r1.movement, r2.movement] AS legs,
       CASE WHEN r2.arriveEarliest > t1 THEN r2.arriveEarliest ELSE t1 END AS arrival
ORDER BY arrival, legs
LIMIT $limit
