// One load in several transactions at a time, also where two begin at once.
CREATE CONSTRAINT load_state_id IF NOT EXISTS FOR (n:LoadState) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX load_step_number IF NOT EXISTS FOR (n:LoadStep) ON (n.number);
