// Purpose: finds the chains between two places, all of them, by the rules of /api/v1/chains and in its order. Each leg
//   leaves from where the one before arrived: the places are one, or one contains the other and is finer than a region,
//   or a source states the sequence and one contains the other at all. Each can still leave when cargo can be there. No
//   place comes twice, nothing runs against a stated sequence. Asked with group=NONE, with decisions=NONE and without
//   filters, REST answers alike, but for two things: windows and counts are those that were derived when data was last
//   loaded, which an edit of claims by hand leaves behind; and km is measured on a sphere, so that chains alike in all
//   else and about as long may change places. Every chain is followed that time allows, so this takes as many times
//   longer with each further leg as places have legs; REST does not.
// Parameters: $from and $to (STRING), ids of places, for which any place inside will do; $maxLegs (INTEGER, 1 to 12), the
//   most legs.
// Example:
//   :param from => 'rajin';
//   :param to => 'tikhoretsk';
//   :param maxLegs => 6;
// Columns: chain (STRING), its movements by id, dots between; places (LIST OF STRING), the ids of where it starts and of
//   where each leg arrives; verdict (STRING), whether time allows it: CERTAIN or POSSIBLE; basis (STRING), what that rests
//   on: DATES, STATED_SEQUENCE or UNDATED; arrival (DATE), the earliest, null for unknown; km (FLOAT), its length from
//   place to place, null for unknown; weakest (INTEGER), which leg has the weakest evidence, from 1; origins and documents
//   (INTEGER), how many that leg has; certainty (STRING), of the surest claim about it, null without a claim; joins (LIST
//   OF MAP), between its legs: at (STRING), the id of where the earlier arrives, verdict, basis, and continuity (STRING),
//   STATED where a source has the same cargo go on, else INFERRED.
// Order: the evidence of the weakest leg, most origins first, then documents, then certainty; CERTAIN first; the fewest
//   legs, the earliest arrival, the shortest, unknown ones last; then by movements.
WITH reduce(
  chains = [{at: $from, legs: [], stops: [], ready: []}],
  count IN range(0, $maxLegs - 1) | chains + COLLECT {
    UNWIND [chain IN chains WHERE size(chain.legs) = count] AS chain
    WITH chain, last(chain.legs) AS before, last(chain.ready) AS ready
    MATCH (at:Place {id: chain.at})
    // The legs out of the place asked for, or those that can follow: by their places, or by a stated sequence.
    CALL (before, at) {
      MATCH (at)<-[:PART_OF]-*(here:Place)<-[:FROM]-(leg:Movement)
      WHERE before IS NULL
      RETURN here, leg
      UNION
      MATCH (at)-[:PART_OF]->*(here:Place)<-[:FROM]-(leg:Movement)
      WHERE before IS NOT NULL AND NOT coalesce(here.kind, '') IN ['REGION', 'COUNTRY']
      RETURN here, leg
      UNION
      MATCH (at)<-[:PART_OF]-*(here:Place)<-[:FROM]-(leg:Movement)
      WHERE before IS NOT NULL AND NOT coalesce(at.kind, '') IN ['REGION', 'COUNTRY']
      RETURN here, leg
      UNION
      MATCH (before)<-[:AFTER]-(leg:Movement)-[:FROM]->(here:Place)
      WHERE EXISTS { (at)-[:PART_OF]->*(here) } OR EXISTS { (here)-[:PART_OF]->*(at) }
      RETURN here, leg
    }
    MATCH (leg)-[:TO]->(there:Place)
    // Claims that count say both its ends, or none speaks of it; it can still leave; no source has it before.
    WHERE (EXISTS { (here)-[:LEG {movement: leg.id}]->(there) }
           OR NOT EXISTS { (leg)<-[:ABOUT]-(:Claim {type: 'MOVEMENT'}) })
      AND NOT coalesce(ready > leg.departLatest OR ready > leg.arriveLatest, false)
      AND NOT EXISTS { MATCH (leg)<-[:AFTER]-+(earlier:Movement) WHERE earlier IN chain.legs }
    // What is one stop with where it leaves, and with where it arrives; no stop comes twice.
    WITH chain, ready, here, leg, there,
         [here] + COLLECT {
           MATCH (here)-[:PART_OF]->+(stop:Place) WHERE NOT coalesce(stop.kind, '') IN ['REGION', 'COUNTRY'] RETURN stop
           UNION
           MATCH (here)<-[:PART_OF]-+(stop:Place) WHERE NOT coalesce(here.kind, '') IN ['REGION', 'COUNTRY'] RETURN stop
         } AS leaving,
         [there] + COLLECT {
           MATCH (there)-[:PART_OF]->+(stop:Place) WHERE NOT coalesce(stop.kind, '') IN ['REGION', 'COUNTRY'] RETURN stop
           UNION
           MATCH (there)<-[:PART_OF]-+(stop:Place) WHERE NOT coalesce(there.kind, '') IN ['REGION', 'COUNTRY'] RETURN stop
         } AS arriving
    WHERE none(stop IN chain.stops + [here] WHERE stop IN arriving)
      AND none(stop IN chain.stops[..-1] WHERE stop IN leaving)
    RETURN {
      at: there.id,
      legs: chain.legs + [leg],
      stops: chain.stops + [here, there],
      ready: chain.ready + [reduce(latest = ready, day IN [leg.departEarliest, leg.arriveEarliest] |
        CASE WHEN latest IS NULL OR day > latest THEN day ELSE latest END)]
    } AS chain
  }
) AS chains
UNWIND chains AS chain
WITH chain.legs AS legs, chain.stops AS stops, chain.ready AS ready, last(chain.stops) AS goal
WHERE EXISTS { (goal)-[:PART_OF]->*(:Place {id: $to}) }
CALL (legs, stops, ready) {
  UNWIND range(1, size(legs) - 1) AS next
  WITH next, legs[next - 1] AS before, legs[next] AS leg, stops[2 * next - 1] AS at, ready[next - 1] AS there
  WITH next, at, coalesce(before.arriveLatest <= leg.departEarliest, false) AS certain,
       EXISTS { (leg)-[:AFTER]->(before) } AS stated,
       EXISTS { (leg)<-[:ABOUT]-(:Claim {type: 'MOVEMENT'}) } AS sourced,
       there IS NOT NULL AND coalesce(leg.departLatest, leg.arriveLatest) IS NOT NULL AS dated
  ORDER BY next
  RETURN collect({
    at: at.id,
    verdict: CASE WHEN certain THEN 'CERTAIN' ELSE 'POSSIBLE' END,
    basis: CASE WHEN certain THEN 'DATES' WHEN stated THEN 'STATED_SEQUENCE' WHEN dated THEN 'DATES' ELSE 'UNDATED' END,
    continuity: CASE WHEN stated AND sourced THEN 'STATED' ELSE 'INFERRED' END
  }) AS joins
}
// The leg with the weakest evidence. Its certainty is that of the claims that name its places, or else of those that
// name what contains them.
CALL (legs, stops) {
  UNWIND range(0, size(legs) - 1) AS number
  WITH number, legs[number] AS leg, stops[2 * number] AS here, stops[2 * number + 1] AS there
  OPTIONAL MATCH (here)-[drawn:LEG {movement: leg.id}]->(there)
  CALL (leg, here, there) {
    MATCH (leg)<-[:ABOUT]-(claim:Claim {type: 'MOVEMENT'})
    WHERE claim.certainty <> 'DENIED' AND coalesce(claim.rank, 'NORMAL') <> 'DEPRECATED'
    WITH claim,
         COLLECT {
           MATCH (claim)-[:STATES {role: 'from'}]->(start:Place)
           RETURN CASE WHEN EXISTS { (start)-[:PART_OF]->*(here) } THEN 0
                       WHEN EXISTS { (here)-[:PART_OF]->*(start) } THEN 1 ELSE 2 END AS far
           UNION ALL
           MATCH (claim)-[:STATES {role: 'to'}]->(end:Place)
           RETURN CASE WHEN EXISTS { (end)-[:PART_OF]->*(there) } THEN 0
                       WHEN EXISTS { (there)-[:PART_OF]->*(end) } THEN 1 ELSE 2 END AS far
         } AS ends
    WHERE NOT 2 IN ends
    WITH claim.certainty AS certainty, size(ends) = 0 OR 1 IN ends AS coarser,
         CASE claim.certainty WHEN 'ASSERTED' THEN 0 WHEN 'ESTIMATED' THEN 1 WHEN 'SUSPECTED' THEN 2 ELSE 3 END AS doubt
    ORDER BY coarser, doubt
    LIMIT 1
    RETURN collect(certainty)[0] AS certainty, coalesce(collect(doubt)[0], 9) AS doubt
  }
  WITH number + 1 AS weakest, certainty, doubt,
       CASE WHEN certainty IS NULL THEN 0 ELSE coalesce(drawn.origins, 0) END AS origins,
       CASE WHEN certainty IS NULL THEN 0 ELSE coalesce(drawn.documents, 0) END AS documents
  ORDER BY origins, documents, doubt DESC, weakest
  LIMIT 1
  RETURN weakest, origins, documents, certainty, doubt
}
WITH legs, joins, weakest, origins, documents, certainty, doubt, last(ready) AS arrival,
     [stops[0].id] + [number IN range(0, size(legs) - 1) | stops[2 * number + 1].id] AS places,
     reduce(metres = 0.0, number IN range(0, size(legs) - 1) |
       metres + point.distance(stops[2 * number].location, stops[2 * number + 1].location)) / 1000 AS km,
     [leg IN legs | leg.id] AS movements,
     any(join IN joins WHERE join.verdict = 'POSSIBLE') AS doubtful
RETURN reduce(chain = movements[0], movement IN movements[1..] | chain + '.' + movement) AS chain, places,
       CASE WHEN doubtful THEN 'POSSIBLE' ELSE 'CERTAIN' END AS verdict,
       CASE
         WHEN size(legs) = 1 AND coalesce(legs[0].departEarliest, legs[0].departLatest, legs[0].arriveEarliest,
                                          legs[0].arriveLatest) IS NULL THEN 'UNDATED'
         WHEN any(join IN joins WHERE join.basis = 'UNDATED') THEN 'UNDATED'
         WHEN any(join IN joins WHERE join.basis = 'STATED_SEQUENCE') THEN 'STATED_SEQUENCE'
         ELSE 'DATES'
       END AS basis,
       arrival, km, weakest, origins, documents, certainty, joins
ORDER BY origins DESC, documents DESC, doubt, verdict, size(legs), arrival, round(km, 3), movements
