// Purpose: finds places, vessels and actors by a name as somebody may have spelled it: the same, with a slip of a
//   letter or two in a long word, and by $forms in another script or habit of spelling. All words of the name must be
//   there. These are suggestions; match tells how far each may be trusted.
// Parameters: $name (STRING), as typed, in any script; $forms (LIST OF STRING), as match NAME --forms prints them, may
//   be empty.
// Example:
//   :param name => 'Najin';
//   :param forms => [];
// Columns: id (STRING); label (STRING), Place, Vessel or Actor; name (STRING), the spelling that was found; documents
//   (LIST OF STRING), the ids of those that use it, none for a name that only the data set has; score (FLOAT), which
//   orders the rows of one answer and is no probability.
// Order: by score, the highest first, then by id and name; documents by id.
WITH [text IN [$name] + coalesce($forms, []) |
       reduce(plain = toLower(text), sign IN split('+-&|!(){}[]^"~*?:\\/', '') | replace(plain, sign, ' '))] AS texts
WITH [text IN texts | [word IN split(text, ' ') WHERE word =~ '.*[\\p{L}\\p{N}].*']] AS texts
WITH reduce(asked = '', words IN [some IN texts WHERE size(some) > 0] |
       asked + ' ('
       + reduce(same = '', word IN words | same + ' +"' + word + '"')
       + ')^3 ('
       + reduce(near = '', word IN words | near + ' +' + CASE
           WHEN size(word) < 5 OR word =~ '.*\\p{N}.*' THEN '"' + word + '"'
           WHEN size(word) < 9 THEN word + '~1'
           ELSE word + '~2'
         END)
       + ')') AS asked
WHERE asked <> ''
CALL db.index.fulltext.queryNodes('name_forms', asked) YIELD node, score
OPTIONAL MATCH (owner:Place|Vessel|Actor)-[:NAMED]->(node)
OPTIONAL MATCH (node)-[:USED_IN]->(document:Document)
WITH coalesce(owner, node) AS thing, CASE WHEN node:Name THEN node.text ELSE node.name END AS name,
     document.id AS document, score
WHERE thing:Place OR thing:Vessel OR thing:Actor
WITH thing, name, document, score
ORDER BY document
WITH thing, name, collect(DISTINCT document) AS documents, max(score) AS score
RETURN thing.id AS id, head([label IN labels(thing) WHERE label IN ['Place', 'Vessel', 'Actor']]) AS label, name,
       documents, score
ORDER BY score DESC, id, name
