// Purpose: lists the documents in the order in which they became known, with how much each says.
// Parameters: none.
// Columns: known (DATE), the day from which it is surely known, null for unknown; document (STRING),
//   its id; title (STRING); published (STRING), in EDTF, null for unknown; inferred (BOOLEAN), whether
//   the author of the data set inferred that; claims (INTEGER), how many claims it makes; legs
//   (LIST OF STRING), the ids of the movements that its claims are about, in order.
// Order: known, unknown last; then document.
MATCH (d:Document)
RETURN d.known AS known, d.id AS document, d.title AS title, d.published AS published,
       coalesce(d.publishedInferred, false) AS inferred,
       COUNT { (d)<-[:IN]-(:Claim) } AS claims,
       COLLECT {
         MATCH (d)<-[:IN]-(:Claim)-[:ABOUT]->(m:Movement)
         RETURN DISTINCT m.id AS movement ORDER BY movement
       } AS legs
ORDER BY known, document
