// Purpose: checks the graph for what makes answers wrong or thin: one row for each thing and what is the matter with it.
// Parameters: $kind (STRING), one kind of trouble, as in the column; null for all.
// Example:
//   :param kind => null;
// Columns: kind (STRING), what is the matter: CLAIM_ABOUT_NOTHING, CLAIM_WITHOUT_DOCUMENT, CLAIM_WITHOUT_SPEAKER,
//   MOVEMENT_WITHOUT_END (no place that it starts from or ends at), LEG_WITHOUT_EVIDENCE (no claim that counts and is
//   about the movement), MOVEMENT_NOT_A_LEG (claims are about it, but those that count do not say both its ends),
//   PLACE_WITHOUT_COORDINATES (one that is no region, country, river, border or front line), DOCUMENT_WITHOUT_DATE,
//   DOCUMENT_WITHOUT_CLAIMS, NAME_OF_NOTHING, NOTHING_CLAIMED (a sighting, total, event, rule or link without a claim);
//   label (STRING), of the node; id (STRING), its id, of a name its text, null for one without.
// Order: kind, then id, one without last.
CALL () {
  MATCH (node:Claim) WHERE NOT EXISTS { (node)-[:ABOUT]->() }
  RETURN 'CLAIM_ABOUT_NOTHING' AS kind, 'Claim' AS label, node.id AS id
  UNION ALL
  MATCH (node:Claim) WHERE NOT EXISTS { (node)-[:IN]->(:Document) }
  RETURN 'CLAIM_WITHOUT_DOCUMENT' AS kind, 'Claim' AS label, node.id AS id
  UNION ALL
  MATCH (node:Claim) WHERE NOT EXISTS { (node)-[:SAID_BY]->(:Actor) } AND coalesce(node.saidByUnknown, []) = []
  RETURN 'CLAIM_WITHOUT_SPEAKER' AS kind, 'Claim' AS label, node.id AS id
  UNION ALL
  MATCH (node:Movement) WHERE NOT EXISTS { (node)-[:FROM]->(:Place) } OR NOT EXISTS { (node)-[:TO]->(:Place) }
  RETURN 'MOVEMENT_WITHOUT_END' AS kind, 'Movement' AS label, node.id AS id
  UNION ALL
  MATCH (node:Movement)
  WHERE NOT EXISTS {
    MATCH (node)<-[:ABOUT]-(claim:Claim {type: 'MOVEMENT'})
    WHERE claim.certainty <> 'DENIED' AND coalesce(claim.rank, 'NORMAL') <> 'DEPRECATED'
  }
  RETURN 'LEG_WITHOUT_EVIDENCE' AS kind, 'Movement' AS label, node.id AS id
  UNION ALL
  MATCH (node:Movement)
  WHERE EXISTS {
      MATCH (node)<-[:ABOUT]-(claim:Claim {type: 'MOVEMENT'})
      WHERE claim.certainty <> 'DENIED' AND coalesce(claim.rank, 'NORMAL') <> 'DEPRECATED'
    }
    AND NOT EXISTS { MATCH (node)-[:FROM]->(:Place)-[:LEG {movement: node.id}]->(:Place)<-[:TO]-(node) }
  RETURN 'MOVEMENT_NOT_A_LEG' AS kind, 'Movement' AS label, node.id AS id
  UNION ALL
  MATCH (node:Place)
  WHERE node.location IS NULL
    AND NOT coalesce(node.kind, '') IN ['REGION', 'COUNTRY', 'RIVER', 'BORDER', 'FRONT_LINE']
  RETURN 'PLACE_WITHOUT_COORDINATES' AS kind, 'Place' AS label, node.id AS id
  UNION ALL
  MATCH (node:Document) WHERE node.known IS NULL
  RETURN 'DOCUMENT_WITHOUT_DATE' AS kind, 'Document' AS label, node.id AS id
  UNION ALL
  MATCH (node:Document) WHERE NOT EXISTS { (node)<-[:IN]-(:Claim) }
  RETURN 'DOCUMENT_WITHOUT_CLAIMS' AS kind, 'Document' AS label, node.id AS id
  UNION ALL
  MATCH (node:Name) WHERE NOT EXISTS { (node)<-[:NAMED]-(:Place|Vessel|Actor) }
  RETURN 'NAME_OF_NOTHING' AS kind, 'Name' AS label, node.text AS id
  UNION ALL
  MATCH (node:Sighting|Total|Event|Rule|Link) WHERE NOT EXISTS { (node)<-[:ABOUT]-(:Claim) }
  RETURN 'NOTHING_CLAIMED' AS kind,
         head([label IN labels(node) WHERE label IN ['Sighting', 'Total', 'Event', 'Rule', 'Link']]) AS label, node.id AS id
}
WITH kind, label, id
WHERE $kind IS NULL OR kind = $kind
RETURN kind, label, id
ORDER BY kind, id
