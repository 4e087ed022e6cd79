-- Removes for good the conversations in which nothing has happened since :before, with everything about them.
--   psql "$DATABASE_DIRECT_URL" --single-transaction -v ON_ERROR_STOP=1 -v before="'2022-01-01'" -f docs/operations/retention.sql
-- Only the tables' owner can: the audit trail refuses everybody else, and him too until its triggers are off.
-- Kept: contacts, because an opt-out outlives what it was said in; conversations with anything open.
CREATE TEMPORARY TABLE expired ON COMMIT DROP AS
SELECT c.id FROM conversations c
WHERE greatest(c.created_at, c.updated_at, c.last_inbound_at, c.last_outbound_at) < :before::timestamptz
  AND NOT EXISTS (
    SELECT FROM orchestration_workflows w
    WHERE w.conversation_id = c.id
      AND (w.updated_at >= :before::timestamptz OR w.status IN ('received', 'processing', 'awaiting_approval'))
  )
  AND NOT EXISTS (SELECT FROM escalation_events e WHERE e.conversation_id = c.id AND e.resolved_at IS NULL)
  AND NOT EXISTS (
    SELECT FROM outbox o WHERE o.conversation_id = c.id AND o.state IN ('pending', 'claimed', 'unknown')
  );

CREATE TEMPORARY TABLE expired_workflows ON COMMIT DROP AS
SELECT id FROM orchestration_workflows WHERE conversation_id IN (SELECT id FROM expired);

-- Both locks wait for running transactions; nobody writes an audit row unseen while they are off.
ALTER TABLE approval_audit_log DISABLE TRIGGER approval_audit_log_append_only;
ALTER TABLE workflow_steps DISABLE TRIGGER workflow_steps_append_only;

DELETE FROM approval_audit_log a
WHERE a.response_queue_id IN (SELECT id FROM ai_response_queue WHERE workflow_id IN (TABLE expired_workflows))
  OR a.outbox_id IN (SELECT id FROM outbox WHERE workflow_id IN (TABLE expired_workflows));
DELETE FROM workflow_steps WHERE workflow_id IN (TABLE expired_workflows);
DELETE FROM escalation_events WHERE workflow_id IN (TABLE expired_workflows);
DELETE FROM payment_plan_attempts WHERE workflow_id IN (TABLE expired_workflows);
DELETE FROM outbox WHERE workflow_id IN (TABLE expired_workflows);
DELETE FROM ai_response_queue WHERE workflow_id IN (TABLE expired_workflows);
DELETE FROM orchestration_workflows WHERE id IN (TABLE expired_workflows);
DELETE FROM conversations WHERE id IN (TABLE expired);
DELETE FROM change_events WHERE created_at < :before::timestamptz;
DELETE FROM idempotency_keys WHERE started_at < :before::timestamptz;

ALTER TABLE approval_audit_log ENABLE TRIGGER approval_audit_log_append_only;
ALTER TABLE workflow_steps ENABLE TRIGGER workflow_steps_append_only;
