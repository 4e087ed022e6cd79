-- What waits, for whom, since when: the oldest twenty of each kind. No names, numbers or words of tenants.
--   psql "$DATABASE_URL" -f docs/operations/waiting.sql
SELECT * FROM (
  SELECT 'the service' AS waits_for, due_from AS since, conversation_id, id AS workflow_id,
    concat_ws(', ', status, 'attempts ' || attempts, 'held up by ' || degraded_by, error_message) AS detail
  FROM orchestration_workflows
  WHERE status IN ('received', 'processing') AND decided_at IS NULL
  ORDER BY due_from LIMIT 20
) undecided
UNION ALL
SELECT * FROM (
  SELECT 'a manager', q.created_at, w.conversation_id, w.id, 'draft ' || q.id
  FROM ai_response_queue q JOIN orchestration_workflows w ON w.id = q.workflow_id
  WHERE q.status = 'pending'
  ORDER BY q.created_at LIMIT 20
) drafts
UNION ALL
SELECT * FROM (
  SELECT 'somebody who says whether it arrived', claimed_at, conversation_id, workflow_id,
    concat_ws(', ', 'send ' || id, CASE WHEN handed_over_at IS NULL THEN 'still looked up' END, last_error)
  FROM outbox
  WHERE state = 'unknown'
  ORDER BY claimed_at LIMIT 20
) unknown_sends
UNION ALL
SELECT * FROM (
  SELECT 'leaving', greatest(created_at, not_before), conversation_id, workflow_id,
    concat_ws(', ', kind, state, 'tries ' || tries, last_error)
  FROM outbox
  WHERE state IN ('pending', 'claimed') AND not_before <= orchestrator_now()
  ORDER BY created_at LIMIT 20
) due
ORDER BY waits_for, since;
