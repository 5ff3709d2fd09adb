// Purpose: finds where one more leg leads from many places, and when it can have arrived there at the
//   earliest. No window is wider than 90 days, so that no leg can still leave that much later.
// Parameters: rows (LIST OF LIST), each the id of a place (STRING) and the arrival there (INTEGER, a day);
//   by (INTEGER), the last day on which the leg can have arrived.
// Columns: place (STRING), its id; arrival (INTEGER), a day.
// Order: none.
UNWIND $rows AS row
WITH row[0] AS at, row[1] AS t
MATCH ()-[r:LEG]->(q)
USING INDEX r:LEG(from, departEarliest)
WHERE r.from = at
  AND r.departEarliest >= t - 90
  AND r.departEarliest <= $by
  AND r.departLatest >= t
  AND r.arriveEarliest <= $by
RETURN q.id AS place, min(CASE WHEN r.arriveEarliest > t THEN r.arriveEarliest ELSE t END) AS arrival
