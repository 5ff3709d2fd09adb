// Purpose: creates legs. Days are counted from 1970-01-01, which compares faster than dates do, and the
//   place that a leg leaves stands on it too, so that one index has both.
// Parameters: rows (LIST OF MAP), each with movement, from and to (STRING), sea (BOOLEAN), vessel
//   (INTEGER, -1 for none) and days (LIST OF INTEGER): departEarliest, departLatest, arriveEarliest,
//   arriveLatest.
// Columns: none.
// Order: none.
UNWIND $rows AS row
MATCH (f:Place {id: row.from})
MATCH (t:Place {id: row.to})
CREATE (f)-[:LEG {
  movement: row.movement,
  mode: CASE WHEN row.sea THEN 'SEA' ELSE 'RAIL' END,
  vessel: CASE WHEN row.vessel >= 0 THEN 'v' + row.vessel END,
  from: row.from,
  departEarliest: row.days[0],
  departLatest: row.days[1],
  arriveEarliest: row.days[2],
  arriveLatest: row.days[3]
}]->(t)
