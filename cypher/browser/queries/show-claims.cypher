// 07 Why do we believe the second leg: the claims
// Purpose: draws the claims about a movement, each in its document.
// Parameters: none; the id stands in the query.
// Columns: claimed (PATH).
// Order: none.
MATCH claimed = (:Document)<-[:IN]-(:Claim)-[:ABOUT]->(:Movement {id: 'rail-dunay-tikhoretsk'})
RETURN claimed
