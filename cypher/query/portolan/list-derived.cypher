// Purpose: lists what is derived from claims and stands at some movements: windows, ships, sequences and legs.
// Parameters: ids (LIST OF STRING), the ids of movements.
// Columns: id (STRING), that of the movement; window (MAP), its ends (DATE) by key, null for one that is open;
//   ties (LIST), of ABOARD, AFTER and the LEG of the movement: type (STRING), then of its start and of its end
//   labels (LIST OF STRING), id and element id (STRING), then its properties (MAP).
// Order: none; one row a movement.
UNWIND $ids AS id
MATCH (movement:Movement {id: id})
RETURN id,
       movement {.departEarliest, .departLatest, .arriveEarliest, .arriveLatest} AS window,
       COLLECT {
         MATCH (movement)-[tie:ABOARD|AFTER]->(end)
         RETURN [type(tie), labels(movement), movement.id, elementId(movement), labels(end), end.id, elementId(end),
                 properties(tie)] AS found
         UNION ALL
         MATCH (start)-[tie:LEG]->(end) WHERE tie.movement = id
         RETURN [type(tie), labels(start), start.id, elementId(start), labels(end), end.id, elementId(end),
                 properties(tie)] AS found
       } AS ties
