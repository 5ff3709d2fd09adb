// Purpose: lists the dates that claims state, and when they were said: of the claims about one thing,
//   or of all claims. Dates are kept as written; the days that they allow are computed by Portolan
//   alone, at /api/v1/timeline.
// Parameters: $about (STRING), the id of what the claims are about; null for all claims.
// Example:
//   :param about => 'angara-rajin-dunay';
// Columns: edtf (STRING), the date in EDTF as written; relative (BOOLEAN), whether the text tells it
//   relative to its publication; field (STRING), what it dates: during, loaded, departed, arrived,
//   since, until or said; claim (STRING), its id; type (STRING), of the claim; about (STRING), an id;
//   certainty (STRING); denied (BOOLEAN); deprecated (BOOLEAN); document (STRING), its id; known (DATE),
//   the day from which the document is surely known, null for unknown.
// Order: edtf as text, which puts dates with an open start first and years of four digits in order;
//   then claim, field.
CALL () {
  MATCH (thing:Movement|Sighting|Total|Event|Rule|Link|Place|Vessel|Actor {id: $about})<-[:ABOUT]-(c:Claim)
  RETURN thing, c
  UNION
  WITH $about IS NULL AS all WHERE all
  MATCH (c:Claim)-[:ABOUT]->(thing)
  RETURN thing, c
}
MATCH (c)-[:IN]->(d:Document)
UNWIND ['during', 'loaded', 'departed', 'arrived', 'since', 'until', 'said'] AS field
WITH c, thing, d, field
WHERE c[field] IS NOT NULL
RETURN c[field] AS edtf, coalesce(c[field + 'Relative'], false) AS relative, field, c.id AS claim,
       c.type AS type, thing.id AS about, c.certainty AS certainty, c.certainty = 'DENIED' AS denied,
       coalesce(c.rank, 'NORMAL') = 'DEPRECATED' AS deprecated, d.id AS document, d.known AS known
ORDER BY edtf, claim, field
