// Purpose: lists the relationships that decide what some nodes mean: those that leave them, and those by
//   which a name or a movement is spoken of.
// Parameters: $numbers (LIST OF INTEGER), the nodes, as id() gives it.
// Columns: relationship (STRING), its element id; type (STRING); start and end (STRING), the element
//   ids of its nodes; from and to (INTEGER), their numbers; properties (MAP), all of them. One between
//   two of the nodes can stand twice.
// Order: none; the reader puts everything in order of id.
UNWIND $numbers AS number
MATCH (node) WHERE id(node) = number
CALL (node) {
  MATCH (node)-[r:FROM|TO|ABOARD|AFTER|PART_OF|NAMED|USED_IN|ABOUT|IN|PUBLISHED_BY|SAID_BY|STATES
         |DERIVED_FROM|CORRECTS|DISTANCE_FROM|DISTANCE_TO|ON]->()
  RETURN r
  UNION ALL
  MATCH (node:Name)<-[r:NAMED]-()
  RETURN r
  UNION ALL
  MATCH (node:Movement)<-[r:ABOUT]-(:Claim)
  RETURN r
}
RETURN elementId(r) AS relationship, type(r) AS type, elementId(startNode(r)) AS start,
       elementId(endNode(r)) AS end, id(startNode(r)) AS from, id(endNode(r)) AS to,
       properties(r) AS properties
