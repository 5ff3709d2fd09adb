// 03 What the reports only suspect, estimate or hold possible
// Purpose: draws the claims that their own words hedge, with what they are about.
// Parameters: none.
// Columns: doubted (PATH).
// Order: none.
MATCH doubted = (claim:Claim)-[:ABOUT]->()
WHERE claim.certainty <> 'ASSERTED'
RETURN doubted
