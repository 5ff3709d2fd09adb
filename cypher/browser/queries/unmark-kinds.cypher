// 10 Take the colours by kind and certainty back
// Purpose: removes the second labels that mark-kinds gives.
// Parameters: none.
// Columns: nodes (INTEGER), how many places and claims there are.
// Order: one row.
MATCH (node:Place|Claim)
REMOVE node:Port:Depot:RailYard:Station:City:Bridge:Spaceport:NavalBase:Site:River:Region:Country:Border:FrontLine
REMOVE node:Asserted:Estimated:Suspected:Possible:Denied
RETURN count(node) AS nodes
