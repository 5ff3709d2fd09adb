// Purpose: lists movements with all claims about them, a row for many, columns instead of maps: what
//   a large graph is read by, since rows and keys cost more than values. Nodes stand by their number,
//   as id() gives it; nodes of several labels are listed too, and the reader leaves them out.
// Parameters: $from, $to (INTEGER), the range of node numbers, both included;
//   $size (INTEGER), how many numbers a row is for.
// Columns: movements (LIST OF LIST), the nodes, their values of id, mode, vessel and note, and true
//   where they are of a data set and after no other, else null; claims (LIST), an entry for each set
//   of keys: the keys (LIST OF STRING), the nodes (LIST OF INTEGER), and for each key the values of
//   these nodes (LIST OF LIST); ends (LIST), of FROM and TO: type (STRING), starts and ends
//   (LIST OF INTEGER); mentions (LIST), the same of the claims, then for each key that relationships of
//   claims can have (order, role, as, relation, kind, flag) their values (LIST), empty if the type has none.
// Order: by range; none within one, since the reader puts everything in order of id.
UNWIND range($from, $to, $size) AS first
CALL (first) {
  UNWIND range(first, first + $size - 1) AS number
  MATCH (movement:Movement) WHERE id(movement) = number
  RETURN collect(movement) AS found
}
CALL (found) {
  UNWIND found AS node
  MATCH (node)-[r:FROM|TO]->(end)
  WITH type(r) AS type, collect(id(node)) AS starts, collect(id(end)) AS ends
  RETURN collect([type, starts, ends]) AS ends
}
CALL (found) {
  UNWIND found AS node
  MATCH (node)<-[:ABOUT]-(claim:Claim)
  WITH DISTINCT claim
  RETURN collect(claim) AS said
}
CALL (said) {
  UNWIND said AS node
  WITH keys(node) AS keys, collect(node) AS alike
  RETURN collect([keys, [n IN alike | id(n)], [key IN keys | [n IN alike | n[key]]]]) AS claims
}
CALL (said) {
  UNWIND said AS node
  MATCH (node)-[r:ABOUT|IN|SAID_BY|STATES|DERIVED_FROM|CORRECTS|DISTANCE_FROM|DISTANCE_TO]->(end)
  WITH type(r) AS type, collect(id(node)) AS starts, collect(id(end)) AS ends, collect(r) AS rs
  RETURN collect(
    [type, starts, ends] + CASE
      WHEN type IN ['ABOUT', 'IN', 'DERIVED_FROM', 'CORRECTS'] THEN [[], [], [], [], [], []]
      WHEN type = 'SAID_BY' THEN [[r IN rs | r.order], [], [], [], [], []]
      ELSE [[], [r IN rs | r.role], [r IN rs | r.as], [r IN rs | r.relation], [r IN rs | r.kind],
            [r IN rs | r.flag]]
    END) AS mentions
}
RETURN [[n IN found | id(n)], [n IN found | n.id], [n IN found | n.mode], [n IN found | n.vessel],
        [n IN found | n.note],
        [n IN found | CASE
          WHEN n.datasets IS NOT NULL AND (n.after IS NULL OR n.after = []) THEN true END]] AS movements,
       ends, claims, mentions
