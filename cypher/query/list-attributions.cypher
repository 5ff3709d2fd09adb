// Purpose: lists who said what is claimed about a thing, claim by claim, from the document's immediate
//   speaker to the origin.
// Parameters: $about (STRING), the id of the thing.
// Example:
//   :param about => 'rail-dunay-tikhoretsk';
// Columns: claim (STRING), its id; document (STRING), its id; speakers (LIST OF STRING), the ids of
//   actors, the immediate speaker first, 'unknown' for one who is not named; origin (STRING), the last
//   of them; basis (STRING), how the origin knows; certainty (STRING); deprecated (BOOLEAN);
//   derivedFrom (LIST OF STRING), the ids of the claims that it computes with, in order, since it has
//   their origins.
// Order: document, claim.
MATCH (c:Claim)-[:ABOUT]->(:Movement|Sighting|Total|Event|Rule|Link|Place|Vessel|Actor {id: $about})
MATCH (c)-[:IN]->(d:Document)
OPTIONAL CALL (c) {
  MATCH (c)-[s:SAID_BY]->(a:Actor)
  RETURN s.order AS position, a.id AS speaker
  UNION
  UNWIND coalesce(c.saidByUnknown, []) AS position
  RETURN position, 'unknown' AS speaker
}
WITH c, d, position, speaker
ORDER BY position
WITH c, d, collect(speaker) AS speakers
RETURN c.id AS claim, d.id AS document, speakers, last(speakers) AS origin, c.basis AS basis,
       c.certainty AS certainty, coalesce(c.rank, 'NORMAL') = 'DEPRECATED' AS deprecated,
       COLLECT {
         MATCH (c)-[:DERIVED_FROM]->(source:Claim)
         RETURN source.id AS id ORDER BY id
       } AS derivedFrom
ORDER BY document, claim
