// Purpose: lists the nodes of the graph model that no movement brings along: all but movements and
//   the claims about them. A movement that is something else too is listed.
// Parameters: none.
// Columns: number (INTEGER), as id() gives it, of each such node once.
// Order: none; the reader puts everything in order of id.
MATCH (node:Place|Vessel|Actor|Document|Sighting|Total|Event|Rule|Link|Name|Decision|Dataset)
RETURN id(node) AS number
UNION
MATCH (node:Claim) WHERE NOT EXISTS { (node)-[:ABOUT]->(:Movement) }
RETURN id(node) AS number
UNION
MATCH (node:Movement&Claim)
RETURN id(node) AS number
