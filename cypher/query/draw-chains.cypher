// Purpose: draws the chains between two places whose legs meet at the very same places, as paths for Neo4j Browser: a
//   quantified path pattern over movements that compares the times of neighbours while it looks. A chain that goes on
//   from a place inside the one where it arrived, or by a stated sequence through a region or country, is not drawn: ask
//   find-chains, which has all. Windows are those derived when data was last loaded.
// Parameters: $from and $to (STRING), ids of places, for which any place inside will do; $maxLegs (INTEGER, 1 to 6), the
//   most legs.
// Example:
//   :param from => 'rajin';
//   :param to => 'tikhoretsk';
//   :param maxLegs => 6;
// Columns: chain (STRING), its movements by id, dots between; arrival (DATE), the earliest, null for unknown; path
//   (PATH), its movements and places.
// Order: the fewest legs, the earliest arrival, unknown last, then chain.
MATCH (:Place {id: $from})<-[:PART_OF]-*(start:Place)
MATCH (:Place {id: $to})<-[:PART_OF]-*(end:Place)
MATCH path = (start)<-[:FROM]-(first:Movement)
  ((before:Movement)-[:TO]->(stop:Place)<-[:FROM]-(next:Movement)
    WHERE NOT coalesce(stop.kind, '') IN ['REGION', 'COUNTRY']
      AND NOT coalesce(before.arriveEarliest > next.departLatest, false)){0,5}
  (last:Movement)-[:TO]->(end)
WITH path, before + [last] AS legs, [start] + stop + [end] AS stops
WHERE size(legs) <= $maxLegs
  // Claims that count say both ends of each leg, or none speaks of it.
  AND all(at IN range(0, size(legs) - 1)
          WHERE any(leg IN legs[at..at + 1] WHERE EXISTS { ()-[:LEG {movement: leg.id}]->() }
                       OR NOT EXISTS { (leg)<-[:ABOUT]-(:Claim {type: 'MOVEMENT'}) }))
  // No leg is left for good when cargo can be there, and none came, by a source's word, before an earlier one.
  AND all(at IN range(1, size(legs) - 1)
          WHERE none(earlier IN legs[..at]
                     WHERE coalesce(earlier.arriveEarliest > legs[at].departLatest, false)
                        OR coalesce(earlier.departEarliest > legs[at].departLatest, false)
                        OR coalesce(earlier.departEarliest > legs[at].arriveLatest, false)
                        OR coalesce(earlier.arriveEarliest > legs[at].arriveLatest, false)
                        OR any(leg IN [legs[at]] WHERE EXISTS { (leg)<-[:AFTER]-+(earlier) })))
  // No stop comes twice, nor a place and what contains it.
  AND all(at IN range(1, size(stops) - 1)
          WHERE none(one IN stops[..at] WHERE one = stops[at]
                        OR any(other IN [stops[at]]
                               WHERE NOT coalesce(other.kind, '') IN ['REGION', 'COUNTRY'] AND EXISTS { (one)-[:PART_OF]->+(other) }
                                  OR NOT coalesce(one.kind, '') IN ['REGION', 'COUNTRY'] AND EXISTS { (other)-[:PART_OF]->+(one) })))
RETURN reduce(chain = legs[0].id, leg IN legs[1..] | chain + '.' + leg.id) AS chain,
       reduce(arrival = null, leg IN legs |
         reduce(latest = arrival, day IN [leg.departEarliest, leg.arriveEarliest] |
           CASE WHEN latest IS NULL OR day > latest THEN day ELSE latest END)) AS arrival,
       path
ORDER BY length(path), arrival, chain
