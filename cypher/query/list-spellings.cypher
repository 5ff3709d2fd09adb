// Purpose: lists how reports spell the name of a thing, for people who compare them. Spellings that
//   no report uses are left out.
// Parameters: $about (STRING), the id of a place, vessel or actor.
// Example:
//   :param about => 'rajin';
// Columns: spelling (STRING); documents (LIST OF STRING), the ids of those that use it.
// Order: the spelling that most documents use first, then by spelling; documents by id.
MATCH (thing:Place|Vessel|Actor {id: $about})-[:NAMED]->(name:Name)-[:USED_IN]->(document:Document)
WITH DISTINCT name.text AS spelling, document.id AS document
ORDER BY document
WITH spelling, collect(document) AS documents
RETURN spelling, documents
ORDER BY size(documents) DESC, spelling
