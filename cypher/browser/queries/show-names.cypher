// 04 One place, many spellings: Rajin
// Purpose: draws a place with its names and the documents that use them.
// Parameters: none; the name stands in the query.
// Columns: named and used (PATH); used is null for a name that no document of the data set is given for.
// Order: none.
MATCH (place:Place)-[:NAMED]->(:Name {text: 'Najin'})
MATCH named = (place)-[:NAMED]->(name:Name)
OPTIONAL MATCH used = (name)-[:USED_IN]->(:Document)
RETURN named, used
