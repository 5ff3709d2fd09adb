// Purpose: lists attributes of one thing that claims give more than one value for; whether the values
//   exclude each other is for the reader, or for /api/v1/discrepancies. Denied and deprecated claims
//   are left out.
// Parameters: $field (STRING), the attribute, such as kind or flag; null for all.
// Example:
//   :param field => 'kind';
// Columns: about (STRING), the id of the thing; field (STRING); value (STRING); documents
//   (LIST OF STRING), the ids of those that give it; claims (LIST OF STRING), their ids.
// Order: by about, field, value; documents and claims by id.
MATCH (claim:Claim {type: 'ATTRIBUTE'})-[:ABOUT]->(thing), (claim)-[:IN]->(document:Document)
WHERE claim.value IS NOT NULL
  AND claim.certainty <> 'DENIED'
  AND claim.rank <> 'DEPRECATED'
  AND ($field IS NULL OR claim.field = $field)
WITH thing.id AS about, claim, document.id AS document
ORDER BY document, claim.id
WITH about, claim.field AS field, claim.value AS value,
     collect(DISTINCT document) AS documents, collect(claim.id) AS claims
WITH about, field, collect({value: value, documents: documents, claims: claims}) AS versions
WHERE size(versions) > 1
UNWIND versions AS version
WITH about, field, version.value AS value, version.documents AS documents, version.claims AS claims
RETURN about, field, value, documents, claims
ORDER BY about, field, value
