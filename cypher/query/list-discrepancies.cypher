// Purpose: lists where claims about one thing differ: the fields for which those that count state more than one value.
//   Whether two of them exclude each other, and by how much they differ, is told by /api/v1/discrepancies, which also
//   compares spellings, relations such as "near" and "in", attributions and calculations.
// Parameters: $about (STRING), the id of what claims are about; null for all, which takes as long as there are claims.
// Example:
//   :param about => 'rail-dunay-tikhoretsk';
// Columns: about (STRING), the id of the thing; field (STRING), as in data set files, of an attribute its name; value
//   (STRING), the id of a place, vessel, actor or movement, a date as EDTF, or a quantity with its qualifier and unit;
//   documents (LIST OF STRING), the ids of those that state it; claims (LIST OF STRING), likewise.
// Order: about, field, then the value that most documents state first, then value.
CALL () {
  MATCH (thing:Movement|Sighting|Total|Event|Rule|Link|Place|Vessel|Actor {id: $about})<-[:ABOUT]-(claim:Claim)
  RETURN thing, claim
  UNION
  WITH $about IS NULL AS all WHERE all
  MATCH (claim:Claim)-[:ABOUT]->(thing)
  RETURN thing, claim
}
WITH thing, claim
WHERE claim.certainty <> 'DENIED' AND coalesce(claim.rank, 'NORMAL') <> 'DEPRECATED'
CALL (claim) {
  UNWIND ['mode', 'during', 'loaded', 'departed', 'arrived', 'since', 'until'] AS field
  WITH field, claim[field] AS value WHERE value IS NOT NULL
  RETURN field, value
  UNION
  WITH claim.contents AS contents WHERE size(contents) > 0
  RETURN 'contents' AS field, reduce(list = contents[0], one IN contents[1..] | list + ', ' + one) AS value
  UNION
  WITH claim WHERE claim.value IS NOT NULL
  RETURN coalesce(claim.field, 'value') AS field, claim.value AS value
  UNION
  WITH claim WHERE claim.quantityValue IS NOT NULL
  RETURN coalesce(claim.field, 'quantity') AS field,
         claim.quantityQualifier + ' ' + toString(claim.quantityValue)
           + coalesce(' to ' + toString(claim.quantityTo), '') + ' ' + claim.quantityUnit AS value
  UNION
  UNWIND range(0, size(coalesce(claim.distanceValues, [])) - 1) AS at
  RETURN 'distance' AS field,
         claim.distanceQualifiers[at] + ' ' + toString(claim.distanceValues[at])
           + CASE claim.distanceQualifiers[at] WHEN 'RANGE' THEN ' to ' + toString(claim.distanceTo[at]) ELSE '' END
           + ' ' + claim.distanceUnits[at] AS value
  UNION
  MATCH (claim)-[states:STATES|DISTANCE_FROM|DISTANCE_TO]->(stated)
  WHERE coalesce(states.role, '') <> 'actors'
  RETURN CASE type(states) WHEN 'DISTANCE_FROM' THEN 'distance.from' WHEN 'DISTANCE_TO' THEN 'distance.to'
           ELSE states.role END AS field, stated.id AS value
}
MATCH (claim)-[:IN]->(document:Document)
WITH thing, CASE field WHEN 'contents' THEN '' ELSE claim.type END AS type, field, value, claim.id AS claim,
     document.id AS document
ORDER BY claim, document
WITH thing, type, field, value, collect(DISTINCT document) AS documents, collect(DISTINCT claim) AS claims
WITH thing, type, field, collect({value: value, documents: documents, claims: claims}) AS versions
WHERE size(versions) > 1
UNWIND versions AS version
RETURN thing.id AS about, field, version.value AS value, version.documents AS documents, version.claims AS claims
ORDER BY about, field, size(documents) DESC, value
