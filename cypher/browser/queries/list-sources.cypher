// 08 The same as a table: document, paragraphs, attribution
// Purpose: lists the claims about a movement with where they stand and who said them.
// Parameters: none; the id stands in the query.
// Columns: document (STRING); paragraphs (LIST OF INTEGER); certainty and basis (STRING); said (LIST OF STRING), who, from
//   the document's own speaker towards the origin; unknown (LIST OF INTEGER), the steps, from 1, at which nobody is named.
// Order: by document, then by claim.
MATCH (claim:Claim)-[:ABOUT]->(:Movement {id: 'rail-dunay-tikhoretsk'}), (claim)-[:IN]->(document:Document)
OPTIONAL MATCH (claim)-[said:SAID_BY]->(speaker:Actor)
WITH claim, document, speaker ORDER BY said.order
WITH claim, document, collect(speaker.name) AS said
RETURN document.id AS document, claim.paragraphs AS paragraphs, claim.certainty AS certainty, claim.basis AS basis,
  said, coalesce(claim.saidByUnknown, []) AS unknown
ORDER BY document, claim.id
