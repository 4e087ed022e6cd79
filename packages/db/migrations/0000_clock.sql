-- The one clock. Demo and tests move time by replacing this function (never in production).
-- Declared STABLE so that indexes serve comparisons with it; the body reads the wall clock, not the transaction's start.
CREATE FUNCTION orchestrator_now() RETURNS timestamptz
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT clock_timestamp() $$;
