// Purpose: finds the first chains of 1 leg, the earliest arrival first.
// Parameters: origin and destination (STRING), ids of places; day (INTEGER), the first day on which the
//   first leg can depart; departBy (INTEGER), the last on which its departure can start; by (INTEGER), the
//   last day on which a leg can have arrived; limit (INTEGER), how many at most.
// Columns: legs (LIST OF STRING), the ids of the movements in sequence; arrival (INTEGER), a day.
// Order: arrival, then legs.
MATCH (o:Place {id: $origin})-[r1:LEG]->(d:Place {id: $destination})
WHERE r1.departLatest >= $day AND r1.departEarliest <= $departBy AND r1.arriveEarliest <= $by
RETURN [r1.movement] AS legs,
       CASE WHEN r1.arriveEarliest > $day THEN r1.arriveEarliest ELSE $day END AS arrival
ORDER BY arrival, legs
LIMIT $limit
