// Purpose: finds the chains between two places as they were known on a day: from the claims of documents surely published
//   by then alone, as if there were no others. The rules are those of find-chains, but all is read off the claims, their
//   dates in EDTF too, so that it takes as long as there are claims about movements that were known; movements that no
//   claim is about are left out. Asked with asOf, rank=LEGS, group=NONE and decisions=NONE, /api/v1/chains answers alike,
//   but for chains alike in all else and about as long, which may change places.
// Parameters: $from and $to (STRING), ids of places, for which any place inside will do; $day (DATE), the day, included;
//   $maxLegs (INTEGER, 1 to 12), the most legs.
// Example:
//   :param from => 'rajin';
//   :param to => 'tikhoretsk';
//   :param day => date('2023-10-14');
//   :param maxLegs => 6;
// Columns: chain (STRING), its movements by id, dots between; places (LIST OF STRING), the ids of where it starts and of
//   where each leg arrives; verdict (STRING), CERTAIN or POSSIBLE; basis (STRING), DATES, STATED_SEQUENCE or UNDATED;
//   arrival (DATE), the earliest, null for unknown; km (FLOAT), its length from place to place, null for unknown; documents
//   and coarser (LIST OF INTEGER), for each leg how many said it as precisely as it stands, and how many further ones less
//   precisely; windows (LIST OF LIST OF DATE), for each leg the first and last day on which it can have left, the first and
//   last on which it can have arrived, null for unknown.
// Order: the fewest legs, the earliest arrival, the shortest, unknown ones last; then by movements.
//
// The movements of which claims that count say both ends, with when they took place and what they came after.
WITH date('-999999999-01-01') AS past, date('+999999999-12-31') AS future
CALL (past, future) {
  MATCH (told:Document)<-[:IN]-(:Claim {type: 'MOVEMENT'})-[:ABOUT]->(leg:Movement)
  USING INDEX told:Document(known)
  WHERE told.known <= $day
  WITH DISTINCT leg, past, future
  MATCH (here:Place)<-[:FROM]-(leg)-[:TO]->(there:Place)
  CALL (leg, here, there, past, future) {
    MATCH (leg)<-[:ABOUT]-(claim:Claim {type: 'MOVEMENT'})-[:IN]->(document:Document)
    WHERE document.known <= $day
      AND claim.certainty <> 'DENIED'
      AND coalesce(claim.rank, 'NORMAL') <> 'DEPRECATED'
      AND NOT EXISTS {
        MATCH (claim)-[:DERIVED_FROM*1..]->(source:Claim)
        WHERE NOT EXISTS { MATCH (source)-[:IN]->(known:Document) WHERE known.known <= $day }
      }
    WITH claim, document, past, future,
         COLLECT {
           MATCH (claim)-[:STATES {role: 'from'}]->(start:Place)
           RETURN CASE WHEN EXISTS { (start)-[:PART_OF]->*(here) } THEN 0
                       WHEN EXISTS { (here)-[:PART_OF]->*(start) } THEN 1 ELSE 2 END AS far
         } AS departure,
         COLLECT {
           MATCH (claim)-[:STATES {role: 'to'}]->(end:Place)
           RETURN CASE WHEN EXISTS { (end)-[:PART_OF]->*(there) } THEN 0
                       WHEN EXISTS { (there)-[:PART_OF]->*(end) } THEN 1 ELSE 2 END AS far
         } AS arrival
    WHERE NOT 2 IN departure + arrival
    // The days that its dates in EDTF allow: of each the first of its start and the last of its end.
    CALL (claim) {
      UNWIND [name IN ['during', 'loaded', 'departed', 'arrived'] WHERE claim[name] IS NOT NULL] AS name
      UNWIND [[split(claim[name], '/')[0], true], [split(claim[name], '/')[-1], false]] AS half
      WITH name, half[1] AS starts, half[0] AS text
      WHERE NOT text IN ['', '..']
      WITH name, starts, text =~ '.*[~%]' AS approximate,
           split(split(CASE WHEN text STARTS WITH 'Y' OR text STARTS WITH '-' THEN replace(substring(text, 1), 'Y', '')
                            ELSE text END, 'T')[0], '?')[0] AS date,
           CASE WHEN text STARTS WITH '-' OR text STARTS WITH 'Y-' THEN -1 ELSE 1 END AS era
      WITH name, starts, approximate, era, split(replace(replace(date, '~', ''), '%', ''), '-') AS parts
      WITH name, starts, approximate, era, [part IN parts WHERE part <> ''] AS parts
      WITH name, starts, approximate, parts[0] AS digits, parts[1] AS month, parts[2] AS day,
           era * toInteger(replace(parts[0], 'X', CASE era WHEN 1 THEN '0' ELSE '9' END)) AS firstYear,
           era * toInteger(replace(parts[0], 'X', CASE era WHEN 1 THEN '9' ELSE '0' END)) AS lastYear,
           era
      WITH name, starts, approximate, month, day, firstYear,
           CASE WHEN era = -1 AND lastYear = 0 THEN -1 ELSE lastYear END AS lastYear,
           CASE
             WHEN day IS NOT NULL THEN duration({days: 1})
             WHEN month IN ['21', '22', '23', '24'] THEN duration({months: 3})
             WHEN month IS NOT NULL THEN duration({months: 1})
             WHEN digits ENDS WITH 'XX' THEN duration({years: 100})
             WHEN digits ENDS WITH 'X' THEN duration({years: 10})
             ELSE duration({years: 1})
           END AS unit
      WITH name, starts, approximate, unit,
           CASE
             WHEN month IN ['22', '24'] THEN date({year: firstYear - 1, month: 12, day: 1})
             WHEN month IS NULL OR month IN ['XX', '21', '23'] THEN date({year: firstYear, month: 1, day: 1})
             WHEN day IS NULL OR day = 'XX' THEN date({year: firstYear, month: toInteger(month), day: 1})
             ELSE date({year: firstYear, month: toInteger(month), day: toInteger(day)})
           END AS first,
           CASE
             WHEN month IN ['22', '24'] THEN date({year: lastYear + 1, month: 4, day: 1})
             WHEN month IS NULL OR month IN ['XX', '21', '23'] THEN date({year: lastYear + 1, month: 1, day: 1})
             WHEN day IS NULL OR day = 'XX'
               THEN date({year: lastYear, month: toInteger(month), day: 1}) + duration({months: 1})
             ELSE date({year: lastYear, month: toInteger(month), day: toInteger(day)}) + duration({days: 1})
           END AS beyond
      WITH name, starts,
           CASE WHEN starts AND approximate THEN first - unit WHEN starts THEN first
                WHEN approximate THEN beyond + unit - duration({days: 1}) ELSE beyond - duration({days: 1}) END AS day
      RETURN max(CASE WHEN starts AND name <> 'arrived' THEN day END) AS departEarliest,
           min(CASE WHEN NOT starts AND name <> 'loaded' THEN day END) AS departLatest,
           max(CASE WHEN starts THEN day END) AS arriveEarliest,
           min(CASE WHEN NOT starts AND name IN ['during', 'arrived'] THEN day END) AS arriveLatest
    }
    WITH document, departure, arrival, coalesce(claim.rank = 'PREFERRED', false) AS preferred, past, future,
         [coalesce(departEarliest, past), coalesce(departLatest, future),
          coalesce(arriveEarliest, past), coalesce(arriveLatest, future)] AS window,
         [past, future, past, future] AS open,
         COLLECT { MATCH (claim)-[:STATES {role: 'after'}]->(earlier:Movement) RETURN earlier.id } AS after
    WITH open, collect({document: document.id, departs: 0 IN departure, arrives: 0 IN arrival, preferred: preferred,
                  exact: size(departure + arrival) > 0 AND NOT 1 IN departure + arrival,
                  window: window, dated: window <> open, after: after}) AS told
    WHERE any(one IN told WHERE one.departs) AND any(one IN told WHERE one.arrives)
    // Of those who say when, and of those who say after what, the preferred alone, if there are any.
    WITH told, open,
         [one IN told WHERE one.dated AND (one.preferred OR none(other IN told WHERE other.dated AND other.preferred))
            | one.window] AS windows,
         [one IN told WHERE size(one.after) > 0 AND (one.preferred
            OR none(other IN told WHERE size(other.after) > 0 AND other.preferred)) | one.after] AS sequences
    // A window that contains another is dropped, and the rest spanned.
    WITH told, sequences, open,
         [window IN windows WHERE none(other IN windows WHERE other <> window
            AND window[0] <= other[0] AND window[1] >= other[1] AND window[2] <= other[2] AND window[3] >= other[3])]
           AS windows
    WITH told, sequences, reduce(hull = coalesce(windows[0], open), window IN windows |
           [CASE WHEN window[0] < hull[0] THEN window[0] ELSE hull[0] END,
            CASE WHEN window[1] > hull[1] THEN window[1] ELSE hull[1] END,
            CASE WHEN window[2] < hull[2] THEN window[2] ELSE hull[2] END,
            CASE WHEN window[3] > hull[3] THEN window[3] ELSE hull[3] END]) AS hull
    RETURN COLLECT { UNWIND told AS one WITH one WHERE one.exact RETURN DISTINCT one.document } AS exact,
           COLLECT { UNWIND told AS one RETURN DISTINCT one.document } AS tellers,
           COLLECT { UNWIND sequences AS sequence UNWIND sequence AS id RETURN DISTINCT id } AS after,
           hull
  }
  WITH leg, here, there, exact, tellers, after,
       [nullIf(hull[0], past), nullIf(hull[1], future), nullIf(hull[2], past), nullIf(hull[3], future)] AS window
  RETURN collect({id: leg.id, from: here.id, to: there.id, window: window, after: after, documents: size(exact),
                  coarser: size(tellers) - size(exact)}) AS legs
}
// All that each came after, by way of others too: twice as far each time.
WITH legs, reduce(
  sequences = [leg IN legs WHERE size(leg.after) > 0 | {id: leg.id, before: leg.after}],
  step IN range(1, 10) | [one IN sequences | {id: one.id, before: COLLECT {
    UNWIND one.before + reduce(all = [], other IN sequences |
      CASE WHEN other.id IN one.before THEN all + other.before ELSE all END) AS id
    RETURN DISTINCT id
  }}]
) AS sequences
WITH legs, sequences,
     COLLECT { MATCH (:Place {id: $from})<-[:PART_OF]-*(start:Place) RETURN start.id } AS starts,
     COLLECT { MATCH (:Place {id: $to})<-[:PART_OF]-*(end:Place) RETURN end.id } AS ends
WITH ends, reduce(
  chains = [{at: $from, legs: [], ids: [], stops: [], ready: []}],
  count IN range(0, $maxLegs - 1) | chains + COLLECT {
    UNWIND [chain IN chains WHERE size(chain.legs) = count] AS chain
    MATCH (at:Place {id: chain.at})
    // Where the next leg can leave: by its place, or by a stated sequence from where one contains the other.
    WITH chain, last(chain.ids) AS before, last(chain.ready) AS ready,
         CASE WHEN count = 0 THEN starts ELSE COLLECT {
           MATCH (at)-[:PART_OF]->*(here:Place) WHERE NOT coalesce(here.kind, '') IN ['REGION', 'COUNTRY']
           RETURN here.id
           UNION
           MATCH (at)<-[:PART_OF]-*(here:Place) WHERE NOT coalesce(at.kind, '') IN ['REGION', 'COUNTRY']
           RETURN here.id
         } END AS meeting,
         COLLECT {
           MATCH (at)-[:PART_OF]->*(here:Place) RETURN here.id
           UNION
           MATCH (at)<-[:PART_OF]-*(here:Place) RETURN here.id
         } AS line
    UNWIND legs AS leg
    WITH chain, ready, leg
    WHERE (leg.from IN meeting OR (before IN leg.after AND leg.from IN line))
      AND NOT coalesce(ready > leg.window[1], false)
      AND none(one IN sequences WHERE leg.id IN one.before AND one.id IN chain.ids)
    MATCH (here:Place {id: leg.from})
    MATCH (there:Place {id: leg.to})
    // What is one stop with where it leaves, and with where it arrives; no stop comes twice.
    WITH chain, ready, leg, here, there,
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
      ids: chain.ids + [leg.id],
      stops: chain.stops + [here, there],
      ready: chain.ready + [reduce(latest = ready, day IN [leg.window[0], leg.window[2]] |
        CASE WHEN latest IS NULL OR day > latest THEN day ELSE latest END)]
    } AS chain
  }
) AS chains
UNWIND [chain IN chains WHERE size(chain.ids) > 0 AND chain.at IN ends] AS chain
WITH chain.legs AS legs, chain.stops AS stops, chain.ready AS ready
WITH legs, stops, last(ready) AS arrival,
     [next IN range(1, size(legs) - 1) |
       CASE
         WHEN coalesce(legs[next - 1].window[3] <= legs[next].window[0], false) THEN 'CERTAIN'
         WHEN legs[next - 1].id IN legs[next].after THEN 'STATED_SEQUENCE'
         WHEN ready[next - 1] IS NOT NULL AND legs[next].window[1] IS NOT NULL THEN 'DATES'
         ELSE 'UNDATED'
       END] AS joins
WITH legs, stops, arrival, joins, [leg IN legs | leg.id] AS movements,
     reduce(metres = 0.0, number IN range(0, size(legs) - 1) |
       metres + point.distance(stops[2 * number].location, stops[2 * number + 1].location)) / 1000 AS km
RETURN reduce(chain = movements[0], movement IN movements[1..] | chain + '.' + movement) AS chain,
       [stops[0].id] + [number IN range(0, size(legs) - 1) | stops[2 * number + 1].id] AS places,
       CASE WHEN any(join IN joins WHERE join <> 'CERTAIN') THEN 'POSSIBLE' ELSE 'CERTAIN' END AS verdict,
       CASE
         WHEN size(legs) = 1 AND all(day IN legs[0].window WHERE day IS NULL) THEN 'UNDATED'
         WHEN 'UNDATED' IN joins THEN 'UNDATED'
         WHEN 'STATED_SEQUENCE' IN joins THEN 'STATED_SEQUENCE'
         ELSE 'DATES'
       END AS basis,
       arrival, km, [leg IN legs | leg.documents] AS documents, [leg IN legs | leg.coarser] AS coarser,
       [leg IN legs | leg.window] AS windows
ORDER BY size(legs), arrival, round(km, 3), movements
