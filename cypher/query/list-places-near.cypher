// Purpose: lists what lies around a place: other places, with what moved, was seen or happened there. Places without
//   coordinates, such as countries, are never found.
// Parameters: $place (STRING), the id of a place that has coordinates; $km (FLOAT), how far to look.
// Example:
//   :param place => 'rajin';
//   :param km => 50.0;
// Columns: place (STRING), its id; name and kind (STRING); km (FLOAT), the distance on a sphere, which can be wrong by
//   half a percent; arrivals and departures (INTEGER), how many movements end and start there; seen (LIST OF STRING), the
//   ids of sightings and events there; links (LIST OF STRING), of links that end there.
// Order: km, then place.
MATCH (centre:Place {id: $place})
MATCH (near:Place)
WHERE point.distance(near.location, centre.location) <= $km * 1000 AND near <> centre
RETURN near.id AS place, near.name AS name, near.kind AS kind,
       point.distance(near.location, centre.location) / 1000 AS km,
       COUNT { (near)<-[:TO]-(:Movement) } AS arrivals, COUNT { (near)<-[:FROM]-(:Movement) } AS departures,
       COLLECT { MATCH (near)<-[:AT]-(thing:Sighting|Event) RETURN thing.id AS id ORDER BY id } AS seen,
       COLLECT { MATCH (near)<-[:FROM|TO]-(link:Link) RETURN DISTINCT link.id AS id ORDER BY id } AS links
ORDER BY km, place
