// 09 Distances as reported, from where to where
// Purpose: draws the claims that give a distance, with both of its ends in their own words.
// Parameters: none.
// Columns: distance (PATH).
// Order: none.
MATCH distance = (:Place)<-[:DISTANCE_FROM]-(:Claim)-[:DISTANCE_TO]->(:Place)
RETURN distance
