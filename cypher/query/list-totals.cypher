// Purpose: lists cumulative figures as reported, a row for each claim that counts. Figures are never
//   added up: a later one counts what an earlier one counted.
// Parameters: $unit (STRING), the unit counted, such as 'containers'; null for all.
// Example:
//   :param unit => 'containers';
// Columns: total (STRING), the id of what the figure is; value (INTEGER or FLOAT), the lower number of a range;
//   upper (INTEGER or FLOAT), its higher number, else null; unit, qualifier (STRING); from, to (STRING), ids of actors;
//   via (LIST OF STRING), ids of places, in order; since, until, said (STRING), as EDTF, null where
//   not stated; known (DATE), from when the document is known; document, claim (STRING), their ids.
// Order: by said (else by what the document has as its publication), total, claim.
MATCH (claim:Claim {type: 'TOTAL'})-[:ABOUT]->(total:Total), (claim)-[:IN]->(document:Document)
WHERE claim.certainty <> 'DENIED' AND coalesce(claim.rank, 'NORMAL') <> 'DEPRECATED'
  AND ($unit IS NULL OR claim.quantityUnit = $unit)
OPTIONAL MATCH (claim)-[:STATES {role: 'from'}]->(sender:Actor)
OPTIONAL MATCH (claim)-[:STATES {role: 'to'}]->(receiver:Actor)
OPTIONAL MATCH (claim)-[:STATES {role: 'via'}]->(place:Place)
WITH claim, total, document, sender, receiver, place ORDER BY place.id
WITH claim, total, document, sender, receiver, collect(place.id) AS via,
     coalesce(claim.said, document.published) AS told
RETURN total.id AS total, claim.quantityValue AS value, claim.quantityTo AS upper,
       claim.quantityUnit AS unit, claim.quantityQualifier AS qualifier,
       sender.id AS from, receiver.id AS to, via,
       claim.since AS since, claim.until AS until, claim.said AS said, document.known AS known,
       document.id AS document, claim.id AS claim
ORDER BY told, total, claim
