// Purpose: lists what people decided of two things: that they are one, or that they are not. What acts
//   is the latest about two things that is not undone; SAME is passed on from pair to pair.
// Parameters: $about (STRING or null), the id of one of the things; null for all decisions.
// Example:
//   :param about => null;
// Columns: decision (STRING), its id; verdict (STRING), SAME or DIFFERENT; entity and other (STRING), the
//   ids of the two, the one that is kept first where the decision says so, else by id; by (STRING), who
//   decided; decided (STRING), when, EDTF; why (STRING); undone (STRING), when it was undone, EDTF, null
//   while it stands; undoneBy and undoneWhy (STRING), null where not kept.
// Order: by decided as written, then decision.
MATCH (decision:Decision)-[on:ON]->(thing)
WHERE $about IS NULL OR EXISTS { (decision)-[:ON]->({id: $about}) }
WITH decision, thing.id AS thing, on.order AS order
ORDER BY decision.id, order, thing
WITH decision, collect(thing) AS things
RETURN decision.id AS decision, decision.verdict AS verdict, things[0] AS entity, things[1] AS other,
       decision.by AS by, decision.decided AS decided, decision.why AS why, decision.undone AS undone,
       decision.undoneBy AS undoneBy, decision.undoneWhy AS undoneWhy
ORDER BY decided, decision
