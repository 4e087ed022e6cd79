CREATE TRIGGER operator_switches_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON operator_switches
  FOR EACH STATEMENT EXECUTE FUNCTION orchestrator_append_only();
--> statement-breakpoint
-- Numbers a change in the order of commits: runs at the very end of a transaction, and the lock it takes there is let go by
-- the commit itself. Whoever has read number n can't see a number below n appear later.
CREATE FUNCTION orchestrator_record_change(
  topic text, kind text, entity_id uuid, workflow_id uuid, conversation_id uuid
) RETURNS void
  LANGUAGE plpgsql
  AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('orchestrator_changes'));
  INSERT INTO change_events (topic, kind, entity_id, workflow_id, conversation_id)
    VALUES (topic, kind, entity_id, workflow_id, conversation_id);
  -- Only wakes who listens: the table is the truth.
  PERFORM pg_notify('orchestrator_changes', '');
END
$$;
--> statement-breakpoint
CREATE FUNCTION orchestrator_queue_changed() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
DECLARE
  kind text := CASE
    WHEN TG_OP = 'INSERT' THEN 'item_added'
    WHEN NEW.status <> 'pending' THEN 'item_closed'
    WHEN NEW.claimed_by IS NULL THEN 'item_released'
    ELSE 'item_claimed'
  END;
  conversation uuid := (SELECT w.conversation_id FROM orchestration_workflows w WHERE w.id = NEW.workflow_id);
BEGIN
  PERFORM orchestrator_record_change('queue', kind, NEW.id, NEW.workflow_id, conversation);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER ai_response_queue_added
  AFTER INSERT ON ai_response_queue DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.status = 'pending')
  EXECUTE FUNCTION orchestrator_queue_changed();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER ai_response_queue_changed
  AFTER UPDATE ON ai_response_queue DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.status = 'pending' AND (NEW.status <> 'pending' OR NEW.claimed_by IS DISTINCT FROM OLD.claimed_by))
  EXECUTE FUNCTION orchestrator_queue_changed();
--> statement-breakpoint
CREATE FUNCTION orchestrator_send_changed() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
  PERFORM orchestrator_record_change(
    'queue',
    CASE WHEN NEW.state = 'unknown' AND NEW.handed_over_at IS NOT NULL THEN 'send_unclear' ELSE 'send_settled' END,
    NEW.id, NEW.workflow_id, NEW.conversation_id
  );
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER outbox_send_changed
  AFTER UPDATE ON outbox DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (
    (NEW.state = 'unknown' AND NEW.handed_over_at IS NOT NULL)
      IS DISTINCT FROM (OLD.state = 'unknown' AND OLD.handed_over_at IS NOT NULL)
  )
  EXECUTE FUNCTION orchestrator_send_changed();
--> statement-breakpoint
CREATE FUNCTION orchestrator_escalation_changed() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
  PERFORM orchestrator_record_change(
    'escalation',
    CASE
      WHEN TG_OP = 'INSERT' THEN 'escalation_raised'
      WHEN NEW.resolved_at IS DISTINCT FROM OLD.resolved_at THEN 'escalation_resolved'
      ELSE 'escalation_assigned'
    END,
    NEW.id, NEW.workflow_id, NEW.conversation_id
  );
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER escalation_events_raised
  AFTER INSERT ON escalation_events DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION orchestrator_escalation_changed();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER escalation_events_changed
  AFTER UPDATE ON escalation_events DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (
    NEW.resolved_at IS DISTINCT FROM OLD.resolved_at OR NEW.assigned_to IS DISTINCT FROM OLD.assigned_to
  )
  EXECUTE FUNCTION orchestrator_escalation_changed();
--> statement-breakpoint
DO $$
DECLARE
  name text;
  platform_role text;
BEGIN
  FOREACH name IN ARRAY ARRAY['change_events', 'operator_switches', 'idempotency_keys'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY orchestrator_service_all ON %I FOR ALL TO orchestrator_service USING (true) WITH CHECK (true)', name
    );
    EXECUTE format('GRANT SELECT, INSERT ON %I TO orchestrator_service', name);
    FOREACH platform_role IN ARRAY ARRAY['anon', 'authenticated'] LOOP
      IF EXISTS (SELECT FROM pg_roles WHERE rolname = platform_role) THEN
        EXECUTE format('REVOKE ALL ON %I FROM %I', name, platform_role);
      END IF;
    END LOOP;
  END LOOP;
  GRANT UPDATE, DELETE ON idempotency_keys TO orchestrator_service;
  -- Old changes and old answers are cleared away; the audit trail never is.
  GRANT DELETE ON change_events TO orchestrator_service;
END
$$;
