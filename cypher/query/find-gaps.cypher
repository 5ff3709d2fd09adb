// Purpose: finds the gaps in what is known of the way between two places, where no chain leads from one to the other: on
//   the near side a place that chains reach from the one, or it itself where none leaves it, and on the far side a place
//   from which chains reach the other, or that itself. Chains are those of find-chains. /api/v1/chains names the same
//   nearest gap, and says which filter opened it.
// Parameters: $from and $to (STRING), ids of places, for which any place inside will do; $maxLegs (INTEGER, 1 to 12), the
//   most legs of either part.
// Example:
//   :param from => 'rajin';
//   :param to => 'vladivostok';
//   :param maxLegs => 6;
// Columns: from and to (STRING), ids of the places on both sides of the gap; km (FLOAT), its width on a sphere, which can
//   be wrong by half a percent, null where one of the two has no coordinates, and within one region; arriving (LIST OF STRING), the ids of the
//   movements that end on the near side; leaving (LIST OF STRING), of those that start on the far side; links (LIST OF
//   STRING), the ids of rail links from one side to the other, of the places or of what contains them, which say that one
//   can travel there and not that anything did.
// Order: the narrowest gap first, those of unknown width last; then from, to. At most 100.
WITH reduce(
  chains = [{at: $from, legs: [], stops: [], ready: null}],
  count IN range(0, $maxLegs - 1) | chains + COLLECT {
    UNWIND [chain IN chains WHERE size(chain.legs) = count] AS chain
    WITH chain, last(chain.legs) AS before
    MATCH (at:Place {id: chain.at})
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
    WHERE (EXISTS { (here)-[:LEG {movement: leg.id}]->(there) }
           OR NOT EXISTS { (leg)<-[:ABOUT]-(:Claim {type: 'MOVEMENT'}) })
      AND NOT coalesce(chain.ready > leg.departLatest OR chain.ready > leg.arriveLatest, false)
      AND NOT EXISTS { MATCH (leg)<-[:AFTER]-+(earlier:Movement) WHERE earlier IN chain.legs }
    WITH chain, here, leg, there,
         [here] + COLLECT {
           MATCH (here)-[:PART_OF]->+(stop:Place) WHERE NOT coalesce(stop.kind, '') IN ['REGION', 'COUNTRY']
           RETURN stop
           UNION
           MATCH (here)<-[:PART_OF]-+(stop:Place) WHERE NOT coalesce(here.kind, '') IN ['REGION', 'COUNTRY']
           RETURN stop
         } AS leaving,
         [there] + COLLECT {
           MATCH (there)-[:PART_OF]->+(stop:Place) WHERE NOT coalesce(stop.kind, '') IN ['REGION', 'COUNTRY']
           RETURN stop
           UNION
           MATCH (there)<-[:PART_OF]-+(stop:Place) WHERE NOT coalesce(there.kind, '') IN ['REGION', 'COUNTRY']
           RETURN stop
         } AS arriving
    WHERE none(stop IN chain.stops + [here] WHERE stop IN arriving)
      AND none(stop IN chain.stops[..-1] WHERE stop IN leaving)
    RETURN {
      at: there.id,
      legs: chain.legs + [leg],
      stops: chain.stops + [here, there],
      ready: reduce(latest = chain.ready, day IN [leg.departEarliest, leg.arriveEarliest] |
        CASE WHEN latest IS NULL OR day > latest THEN day ELSE latest END)
    } AS chain
  }
)[1..] AS out
WITH out
WHERE none(chain IN out WHERE any(end IN [last(chain.stops)] WHERE EXISTS { (end)-[:PART_OF]->*(:Place {id: $to}) }))
// The same from the other end: a leg goes before the chain if cargo can have come by it while all of that could leave.
WITH out, reduce(
  chains = [{at: $to, legs: [], stops: [], until: null}],
  count IN range(0, $maxLegs - 1) | chains + COLLECT {
    UNWIND [chain IN chains WHERE size(chain.legs) = count] AS chain
    WITH chain, head(chain.legs) AS after
    MATCH (at:Place {id: chain.at})
    CALL (after, at) {
      MATCH (at)<-[:PART_OF]-*(there:Place)<-[:TO]-(leg:Movement)
      WHERE after IS NULL
      RETURN there, leg
      UNION
      MATCH (at)-[:PART_OF]->*(there:Place)<-[:TO]-(leg:Movement)
      WHERE after IS NOT NULL AND NOT coalesce(there.kind, '') IN ['REGION', 'COUNTRY']
      RETURN there, leg
      UNION
      MATCH (at)<-[:PART_OF]-*(there:Place)<-[:TO]-(leg:Movement)
      WHERE after IS NOT NULL AND NOT coalesce(at.kind, '') IN ['REGION', 'COUNTRY']
      RETURN there, leg
      UNION
      MATCH (after)-[:AFTER]->(leg:Movement)-[:TO]->(there:Place)
      WHERE EXISTS { (at)-[:PART_OF]->*(there) } OR EXISTS { (there)-[:PART_OF]->*(at) }
      RETURN there, leg
    }
    MATCH (leg)-[:FROM]->(here:Place)
    WHERE (EXISTS { (here)-[:LEG {movement: leg.id}]->(there) }
           OR NOT EXISTS { (leg)<-[:ABOUT]-(:Claim {type: 'MOVEMENT'}) })
      AND NOT coalesce(leg.departEarliest > chain.until, false)
      AND NOT coalesce(leg.arriveEarliest > chain.until, false)
      AND NOT EXISTS { MATCH (leg)-[:AFTER]->+(later:Movement) WHERE later IN chain.legs }
    WITH chain, here, leg, there,
         [here] + COLLECT {
           MATCH (here)-[:PART_OF]->+(stop:Place) WHERE NOT coalesce(stop.kind, '') IN ['REGION', 'COUNTRY']
           RETURN stop
           UNION
           MATCH (here)<-[:PART_OF]-+(stop:Place) WHERE NOT coalesce(here.kind, '') IN ['REGION', 'COUNTRY']
           RETURN stop
         } AS leaving,
         [there] + COLLECT {
           MATCH (there)-[:PART_OF]->+(stop:Place) WHERE NOT coalesce(stop.kind, '') IN ['REGION', 'COUNTRY']
           RETURN stop
           UNION
           MATCH (there)<-[:PART_OF]-+(stop:Place) WHERE NOT coalesce(there.kind, '') IN ['REGION', 'COUNTRY']
           RETURN stop
         } AS arriving
    WHERE none(stop IN chain.stops + [there] WHERE stop IN leaving)
      AND none(stop IN chain.stops[1..] WHERE stop IN arriving)
    RETURN {
      at: here.id,
      legs: [leg] + chain.legs,
      stops: [here, there] + chain.stops,
      until: reduce(first = chain.until, day IN [leg.departLatest, leg.arriveLatest] |
        CASE WHEN first IS NULL OR day < first THEN day ELSE first END)
    } AS chain
  }
)[1..] AS in
MATCH (origin:Place {id: $from})
MATCH (destination:Place {id: $to})
UNWIND CASE WHEN out = [] THEN [{place: origin}] ELSE [chain IN out | {place: last(chain.stops), leg: last(chain.legs).id}] END
  AS near
WITH in, destination, near ORDER BY near.leg
WITH in, destination, near.place AS from, collect(DISTINCT near.leg) AS arriving
UNWIND CASE WHEN in = [] THEN [{place: destination}] ELSE [chain IN in | {place: head(chain.stops), leg: head(chain.legs).id}] END
  AS far
WITH from, arriving, far ORDER BY far.leg
WITH from, arriving, far.place AS to, collect(DISTINCT far.leg) AS leaving
RETURN from.id AS from, to.id AS to,
       CASE
         WHEN from <> to THEN point.distance(from.location, to.location) / 1000
         WHEN NOT coalesce(from.kind, '') IN ['REGION', 'COUNTRY'] THEN 0.0
       END AS km,
       arriving, leaving,
       COLLECT {
         MATCH (from)-[:PART_OF]->*(:Place)-[link:RAIL_LINK]-(:Place)<-[:PART_OF]-*(to)
         RETURN DISTINCT link.id AS id ORDER BY id
       } AS links
ORDER BY km, from, to
LIMIT 100
