CREATE TABLE "change_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" varchar(50) NOT NULL,
	"kind" varchar(50) NOT NULL,
	"entity_id" uuid NOT NULL,
	"workflow_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	CONSTRAINT "change_events_topic_check" CHECK ("change_events"."topic" in ('queue', 'escalation')),
	CONSTRAINT "change_events_kind_check" CHECK ("change_events"."kind" in ('item_added', 'item_claimed', 'item_released', 'item_closed', 'send_unclear', 'send_settled', 'escalation_raised', 'escalation_assigned', 'escalation_resolved'))
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"caller" varchar(200) NOT NULL,
	"operation" varchar(100) NOT NULL,
	"key" varchar(200) NOT NULL,
	"request_hash" varchar(64) NOT NULL,
	"status" integer,
	"answer" jsonb,
	"started_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"completed_at" timestamp with time zone,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("caller","operation","key")
);
--> statement-breakpoint
CREATE TABLE "operator_switches" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "operator_switches_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" varchar(50) NOT NULL,
	"enabled" boolean NOT NULL,
	"changed_by" varchar(100) NOT NULL,
	"reason" text,
	"correlation_id" varchar(100) NOT NULL,
	"created_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	CONSTRAINT "operator_switches_name_check" CHECK ("operator_switches"."name" in ('auto_send'))
);
--> statement-breakpoint
ALTER TABLE "escalation_events" DROP CONSTRAINT "escalation_events_type_check";--> statement-breakpoint
DROP INDEX "ai_response_queue_status_idx";--> statement-breakpoint
ALTER TABLE "ai_response_queue" ADD COLUMN "claimed_by" varchar(100);--> statement-breakpoint
ALTER TABLE "ai_response_queue" ADD COLUMN "claim_expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "escalation_events" ADD COLUMN "assigned_to" varchar(100);--> statement-breakpoint
ALTER TABLE "escalation_events" ADD COLUMN "assigned_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "change_events_created_at_idx" ON "change_events" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "idempotency_keys_started_at_idx" ON "idempotency_keys" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "operator_switches_name_idx" ON "operator_switches" USING btree ("name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "escalation_events_open_takeover_key" ON "escalation_events" USING btree ("conversation_id") WHERE "escalation_events"."escalation_type" = 'taken_over' and "escalation_events"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "ai_response_queue_status_idx" ON "ai_response_queue" USING btree ("status","created_at","id");--> statement-breakpoint
ALTER TABLE "ai_response_queue" ADD CONSTRAINT "ai_response_queue_claim_check" CHECK (("ai_response_queue"."claimed_by" is null) = ("ai_response_queue"."claim_expires_at" is null));--> statement-breakpoint
ALTER TABLE "escalation_events" ADD CONSTRAINT "escalation_events_type_check" CHECK ("escalation_events"."escalation_type" in ('hostile_language', 'payment_dispute', 'unrealistic_proposal', 'no_response', 'timeout', 'supervisor_request', 'self_harm', 'bankruptcy', 'deceased', 'attorney_representation', 'wrong_number', 'opted_out_contact', 'phone_not_tenants', 'conversation_rebound', 'unknown_tenant', 'low_confidence', 'manual', 'processing_failed', 'send_rejected', 'taken_over'));