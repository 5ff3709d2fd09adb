// Purpose: shows the evidence of a leg, or of anything that claims are about, as a tree: at each root an actor from whom
//   all comes, below those who took it from there, at last the documents that tell it. Claims that are denied or
//   deprecated are left out. Which roots count as independent is told by list-origins.
// Parameters: $about (STRING), the id of what claims are about.
// Example:
//   :param about => 'rail-dunay-tikhoretsk';
// Columns: tree (STRING), the id of the actor, two blanks further in for each step away from the root; 'unknown' for one
//   who is not named; path (LIST OF STRING), from the root to that actor; claims (LIST OF STRING), the ids of those that
//   end there, whose immediate speaker it is; documents (LIST OF STRING), theirs; certainties and bases (LIST OF
//   STRING), which they have.
// Order: path.
MATCH (thing:Movement|Sighting|Total|Event|Rule|Link|Place|Vessel|Actor {id: $about})
MATCH (thing)<-[:ABOUT]-(claim:Claim)-[:IN]->(document:Document)
WHERE claim.certainty <> 'DENIED' AND coalesce(claim.rank, 'NORMAL') <> 'DEPRECATED'
CALL (claim) {
  MATCH (claim)-[said:SAID_BY]->(speaker:Actor)
  RETURN said.order AS position, speaker.id AS speaker
  UNION
  UNWIND coalesce(claim.saidByUnknown, []) AS position
  RETURN position, 'unknown' AS speaker
}
WITH claim, document, position, speaker ORDER BY claim.id, position DESC
WITH claim, document, collect(speaker) AS path
UNWIND range(1, size(path)) AS depth
WITH path[..depth] AS path, CASE WHEN depth = size(path) THEN {claim: claim, document: document.id} END AS told
WITH path, collect(told) AS told
RETURN reduce(indent = '', step IN path[1..] | indent + '  ') + last(path) AS tree, path,
       [one IN told | one.claim.id] AS claims,
       COLLECT { UNWIND told AS one RETURN DISTINCT one.document AS id ORDER BY id } AS documents,
       COLLECT { UNWIND told AS one RETURN DISTINCT one.claim.certainty AS certainty ORDER BY certainty } AS certainties,
       COLLECT { UNWIND told AS one RETURN DISTINCT one.claim.basis AS basis ORDER BY basis } AS bases
ORDER BY path
