-- The audit trail is written once. The trigger binds the tables' owner too, which privileges would not.
CREATE FUNCTION orchestrator_append_only() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER approval_audit_log_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON approval_audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION orchestrator_append_only();
--> statement-breakpoint
CREATE TRIGGER workflow_steps_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON workflow_steps
  FOR EACH STATEMENT EXECUTE FUNCTION orchestrator_append_only();
--> statement-breakpoint
-- The service may run as the tables' owner or as a login that is a member of this role.
DO $$
BEGIN
  CREATE ROLE orchestrator_service NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO orchestrator_service;
--> statement-breakpoint
DO $$
DECLARE
  name text;
  append_only constant text[] := ARRAY['approval_audit_log', 'workflow_steps'];
  platform_role text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'conversations', 'contacts', 'orchestration_workflows', 'ai_response_queue', 'approval_audit_log',
    'payment_plan_attempts', 'escalation_events', 'workflow_steps', 'outbox'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY orchestrator_service_all ON %I FOR ALL TO orchestrator_service USING (true) WITH CHECK (true)', name
    );
    EXECUTE format('GRANT SELECT, INSERT ON %I TO orchestrator_service', name);
    IF NOT name = ANY (append_only) THEN
      EXECUTE format('GRANT UPDATE ON %I TO orchestrator_service', name);
    END IF;
    -- Roles of hosted platforms that expose tables over HTTP: no policy, and no privilege either.
    FOREACH platform_role IN ARRAY ARRAY['anon', 'authenticated'] LOOP
      IF EXISTS (SELECT FROM pg_roles WHERE rolname = platform_role) THEN
        EXECUTE format('REVOKE ALL ON %I FROM %I', name, platform_role);
      END IF;
    END LOOP;
  END LOOP;
END
$$;
