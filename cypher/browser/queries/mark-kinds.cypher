// 03 Colour places by kind and claims by certainty
// Purpose: gives each place its kind and each claim its certainty as a second label, for Browser's style, which knows
//   labels alone. Nothing that Portolan answers changes. Run it again after a load or an edit; unmark-kinds takes it back.
// Parameters: none.
// Columns: label (STRING), the second label; nodes (INTEGER), how many have it now.
// Order: the most first, then by label.
WITH {
  PORT: 'Port', DEPOT: 'Depot', RAIL_YARD: 'RailYard', STATION: 'Station', CITY: 'City', BRIDGE: 'Bridge',
  SPACEPORT: 'Spaceport', NAVAL_BASE: 'NavalBase', SITE: 'Site', RIVER: 'River', REGION: 'Region',
  COUNTRY: 'Country', BORDER: 'Border', FRONT_LINE: 'FrontLine',
  ASSERTED: 'Asserted', ESTIMATED: 'Estimated', SUSPECTED: 'Suspected', POSSIBLE: 'Possible', DENIED: 'Denied'
} AS labels
MATCH (node:Place|Claim)
WITH node, labels[toStringOrNull(CASE WHEN node:Place THEN node.kind ELSE node.certainty END)] AS label
REMOVE node:Port:Depot:RailYard:Station:City:Bridge:Spaceport:NavalBase:Site:River:Region:Country:Border:FrontLine
REMOVE node:Asserted:Estimated:Suspected:Possible:Denied
WITH node, label WHERE label IS NOT NULL
SET node:$(label)
RETURN label, count(*) AS nodes
ORDER BY nodes DESC, label
