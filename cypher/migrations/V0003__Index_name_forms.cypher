// Names in every script and spelling that the matcher knows are found by their forms. A thing's own name need not be
// among its names, so it is indexed with them.
CREATE FULLTEXT INDEX name_forms IF NOT EXISTS FOR (n:Name|Place|Vessel|Actor) ON EACH [n.text, n.forms, n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
