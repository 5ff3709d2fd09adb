// 08 Who says so: from the reports to the origin
// Purpose: draws who said the claims about a movement, from the report (1) on to the origin, and who is part of whom.
// Parameters: none; the id stands in the query.
// Columns: said and above (PATH); above is null for a speaker who is part of nobody.
// Order: none.
MATCH said = (:Movement {id: 'rail-dunay-tikhoretsk'})<-[:ABOUT]-(:Claim)-[:SAID_BY]->(speaker:Actor)
OPTIONAL MATCH above = (speaker)-[:PART_OF*]->(:Actor)
RETURN said, above
