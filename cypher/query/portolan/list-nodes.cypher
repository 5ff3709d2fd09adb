// Purpose: lists every node of the graph model, whoever put it there.
// Parameters: none.
// Columns: node (STRING), its element id; labels (LIST OF STRING); properties (MAP), all of them.
// Order: none, since sorting the whole graph would cost the server more than reading it;
//   the reader puts everything in order of id.
MATCH (node:Place|Vessel|Actor|Document|Movement|Claim|Sighting|Total|Event|Rule|Link|Name|Decision|Dataset)
RETURN elementId(node) AS node, labels(node) AS labels, properties(node) AS properties
