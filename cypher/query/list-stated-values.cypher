// Purpose: lists what claims about a thing state, field by field, so that versions stand below each
//   other. Denials stand among them: their certainty tells.
// Parameters: $about (STRING), the id of what claims are about.
// Example:
//   :param about => 'rail-dunay-tikhoretsk';
// Columns: field (STRING), as in data set files, of an attribute its name; value (STRING), the id of
//   a place, vessel, actor or movement, a date as EDTF, or a quantity with its qualifier and unit;
//   document (STRING), its id; origin (STRING), the id of the last actor of the attribution, or
//   'unknown'; certainty (STRING); claim (STRING), its id.
// Order: by field, value, document, claim.
MATCH (claim:Claim)-[:ABOUT]->(thing:Movement|Sighting|Total|Event|Rule|Link|Place|Vessel|Actor {id: $about}), (claim)-[:IN]->(document:Document)
CALL (claim) {
  UNWIND ['mode', 'during', 'loaded', 'departed', 'arrived', 'since', 'until'] AS field
  UNWIND [v IN [claim[field]] WHERE v IS NOT NULL] AS value
  RETURN field, value
  UNION
  UNWIND coalesce(claim.contents, []) AS value
  RETURN 'contents' AS field, value
  UNION
  UNWIND [v IN [claim.value] WHERE v IS NOT NULL] AS value
  RETURN coalesce(claim.field, 'value') AS field, value
  UNION
  UNWIND [v IN [claim.quantityValue] WHERE v IS NOT NULL] AS number
  RETURN coalesce(claim.field, 'quantity') AS field,
         claim.quantityQualifier + ' ' + toString(number)
           + coalesce(' to ' + toString(claim.quantityTo), '') + ' ' + claim.quantityUnit AS value
  UNION
  UNWIND range(0, size(coalesce(claim.distanceValues, [])) - 1) AS at
  RETURN 'distance' AS field,
         claim.distanceQualifiers[at] + ' ' + toString(claim.distanceValues[at])
           + CASE claim.distanceQualifiers[at]
               WHEN 'RANGE' THEN ' to ' + toString(claim.distanceTo[at]) ELSE '' END
           + ' ' + claim.distanceUnits[at] AS value
  UNION
  UNWIND [v IN [claim.vesselAs, 'flag ' + claim.vesselFlag] WHERE v IS NOT NULL] AS value
  RETURN 'vessel' AS field, value
  UNION
  MATCH (claim)-[states:STATES|DISTANCE_FROM|DISTANCE_TO]->(stated)
  RETURN CASE type(states)
           WHEN 'DISTANCE_FROM' THEN 'distance.from'
           WHEN 'DISTANCE_TO' THEN 'distance.to'
           ELSE states.role END AS field,
         stated.id AS value
}
CALL (claim) {
  OPTIONAL MATCH (claim)-[said:SAID_BY]->(actor:Actor)
  WITH said, actor
  ORDER BY said.order DESC
  LIMIT 1
  RETURN CASE
           WHEN actor IS NULL THEN 'unknown'
           WHEN any(order IN coalesce(claim.saidByUnknown, []) WHERE order > said.order) THEN 'unknown'
           ELSE actor.id END AS origin
}
RETURN field, value, document.id AS document, origin, claim.certainty AS certainty, claim.id AS claim
ORDER BY field, value, document, claim
