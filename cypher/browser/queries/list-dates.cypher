// 06 When did the ship sail: the dates as reported
// Purpose: lists what the claims about a movement say of its dates.
// Parameters: none; the id stands in the query.
// Columns: document (STRING); during, loaded, departed and arrived (STRING), EDTF as written, null where not said; relative
//   (BOOLEAN), true where a date was told relative to the day of publication.
// Order: by document, then by claim.
MATCH (claim:Claim)-[:ABOUT]->(:Movement {id: 'angara-rajin-dunay'}), (claim)-[:IN]->(document:Document)
RETURN document.id AS document, claim.during AS during, claim.loaded AS loaded, claim.departed AS departed,
  claim.arrived AS arrived,
  coalesce(claim.duringRelative, claim.loadedRelative, claim.departedRelative, claim.arrivedRelative, false) AS relative
ORDER BY document, claim.id
