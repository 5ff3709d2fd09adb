// 09 What each report says of the places, in its own words
// Purpose: draws what the claims about a movement state, each with its wording on the arrow.
// Parameters: none; the id stands in the query.
// Columns: stated (PATH).
// Order: none.
MATCH stated = (claim:Claim)-[:STATES]->(:Place|Vessel|Movement)
WHERE (claim)-[:ABOUT]->(:Movement {id: 'rail-dunay-tikhoretsk'})
RETURN stated
