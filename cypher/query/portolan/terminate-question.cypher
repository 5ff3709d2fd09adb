// Purpose: ends the transactions that a question still has, since nobody waits for its answer any
//   more, or it took too long.
// Parameters: question (STRING), what these transactions have as portolanQuestion in their metadata.
// Columns: transaction (STRING), which was ended; message (STRING), what Neo4j says of that; no
//   rows where they ended by themselves.
// Order: none.
SHOW TRANSACTIONS YIELD transactionId AS running, metaData
WHERE metaData.portolanQuestion = $question
TERMINATE TRANSACTIONS running YIELD transactionId AS transaction, message
RETURN transaction, message
