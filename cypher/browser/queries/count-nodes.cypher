// 02 What is here: nodes by label
// Purpose: counts what the graph holds.
// Parameters: none.
// Columns: label (STRING); nodes (INTEGER).
// Order: the most first, then by label.
MATCH (node)
UNWIND labels(node) AS label
RETURN label, count(*) AS nodes
ORDER BY nodes DESC, label
