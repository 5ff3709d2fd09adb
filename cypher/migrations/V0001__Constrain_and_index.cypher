// What has an id has it alone among its kind, and what people search by is indexed.
// Ids are unique across all kinds too; no constraint can say that, so loading checks it.
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT vessel_id IF NOT EXISTS FOR (n:Vessel) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT movement_id IF NOT EXISTS FOR (n:Movement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sighting_id IF NOT EXISTS FOR (n:Sighting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT total_id IF NOT EXISTS FOR (n:Total) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rule_id IF NOT EXISTS FOR (n:Rule) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_lock_id IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.id IS UNIQUE;
CREATE POINT INDEX place_location IF NOT EXISTS FOR (n:Place) ON (n.location);
CREATE RANGE INDEX name_text IF NOT EXISTS FOR (n:Name) ON (n.text);
CREATE TEXT INDEX name_text_part IF NOT EXISTS FOR (n:Name) ON (n.text);
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.text];
CREATE RANGE INDEX claim_type IF NOT EXISTS FOR (n:Claim) ON (n.type);
CREATE RANGE INDEX document_known IF NOT EXISTS FOR (n:Document) ON (n.known);
CREATE RANGE INDEX leg_movement IF NOT EXISTS FOR ()-[r:LEG]-() ON (r.movement);
CREATE RANGE INDEX leg_departure IF NOT EXISTS FOR ()-[r:LEG]-() ON (r.departEarliest);
CREATE RANGE INDEX rail_link_id IF NOT EXISTS FOR ()-[r:RAIL_LINK]-() ON (r.id);
