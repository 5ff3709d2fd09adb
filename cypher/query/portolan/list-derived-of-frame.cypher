// Purpose: lists what is derived from claims and stands at no movement: rail links, where sightings, totals and events
//   were; and legs of which the movement is not there.
// Parameters: none.
// Columns: tie (LIST), of each: type (STRING), then of its start and of its end labels (LIST OF STRING), id and element
//   id (STRING), then its properties (MAP).
// Order: none.
CALL () {
  MATCH (start:Sighting|Total|Event|Rule)-[tie:AT|VIA|FROM|TO]->(end)
  RETURN start, tie, end
  UNION ALL
  MATCH (start)-[tie:RAIL_LINK]->(end)
  RETURN start, tie, end
  UNION ALL
  MATCH (start)-[tie:LEG]->(end)
  WHERE NOT EXISTS {
    (movement:Movement&!(Place|Vessel|Actor|Document|Claim|Link|Name|Sighting|Total|Event|Rule|Decision|Dataset))
    WHERE movement.id = tie.movement
  }
  RETURN start, tie, end
}
RETURN [type(tie), labels(start), start.id, elementId(start), labels(end), end.id, elementId(end),
        properties(tie)] AS tie
