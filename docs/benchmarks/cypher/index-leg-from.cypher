// Purpose: finds the legs that leave a place around a day without reading the others of the place.
// Parameters: none.
// Columns: none.
// Order: none.
CREATE RANGE INDEX bench_leg_from IF NOT EXISTS FOR ()-[r:LEG]-() ON (r.from, r.departEarliest)
