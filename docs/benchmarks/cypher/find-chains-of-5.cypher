// Purpose: finds the first chains of 5 legs, the earliest arrival first. The last leg is looked for from its end.
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
  AND NOT p1 IN [d]
WITH o, d, before, p1, r1,
     CASE WHEN r1.arriveEarliest > $day THEN r1.arriveEarliest ELSE $day END AS t1
MATCH ()-[r2:LEG]->(p2)
USING INDEX r2:LEG(from, departEarliest)
WHERE r2.from = p1.id
  AND r2.departEarliest >= t1 - 90
  AND r2.departEarliest <= $by
  AND r2.departLatest >= t1
  AND r2.arriveEarliest <= $by
  AND NOT p2 IN [o, p1, d]
WITH o, d, before, p1, p2, r1, r2,
     CASE WHEN r2.arriveEarliest > t1 THEN r2.arriveEarliest ELSE t1 END AS t2
MATCH ()-[r3:LEG]->(p3)
USING INDEX r3:LEG(from, departEarliest)
WHERE r3.from = p2.id
  AND r3.departEarliest >= t2 - 90
  AND r3.departEarliest <= $by
  AND r3.departLatest >= t2
  AND r3.arriveEarliest <= $by
  AND NOT p3 IN [o, p1, p2, d]
WITH o, d, before, p1, p2, p3, r1, r2, r3,
     CASE WHEN r3.arriveEarliest > t2 THEN r3.arriveEarliest ELSE t2 END AS t3
MATCH ()-[r4:LEG]->(p4)
USING INDEX r4:LEG(from, departEarliest)
WHERE r4.from = p3.id
  AND r4.departEarliest >= t3 - 90
  AND r4.departEarliest <= $by
  AND r4.departLatest >= t3
  AND r4.arriveEarliest <= $by
  AND p4 IN before
  AND NOT p4 IN [o, p1, p2, p3]
WITH o, d, before, p1, p2, p3, p4, r1, r2, r3, r4,
     CASE WHEN r4.arriveEarliest > t3 THEN r4.arriveEarliest ELSE t3 END AS t4
MATCH (p4)-[r5:LEG]->(d)
WHERE r5.departLatest >= t4 AND r5.arriveEarliest <= $by
RETURN [r1.movement, r2.movement, r3.movement, r4.movement, r5.movement] AS legs,
       CASE WHEN r5.arriveEarliest > t4 THEN r5.arriveEarliest ELSE t4 END AS arrival
ORDER BY arrival, legs
LIMIT $limit
