// Purpose: lists the claims that count for nothing, and those that another corrects, which go on to
//   count unless an analyst deprecates them.
// Parameters: none.
// Columns: about (STRING), the id of what it is about; claim (STRING), its id; why (STRING), DENIED,
//   DEPRECATED or CORRECTED; reason (STRING), the analyst's, or the id of the claim that corrects it,
//   null for a denial; document (STRING), its id.
// Order: by about, claim, why, reason.
MATCH (claim:Claim)-[:ABOUT]->(thing), (claim)-[:IN]->(document:Document)
CALL (claim) {
  WITH claim WHERE claim.certainty = 'DENIED'
  RETURN 'DENIED' AS why, null AS reason
  UNION
  WITH claim WHERE claim.rank = 'DEPRECATED'
  RETURN 'DEPRECATED' AS why, claim.rankReason AS reason
  UNION
  MATCH (correction:Claim)-[:CORRECTS]->(claim)
  RETURN 'CORRECTED' AS why, correction.id AS reason
}
RETURN thing.id AS about, claim.id AS claim, why, reason, document.id AS document
ORDER BY about, claim, why, reason
