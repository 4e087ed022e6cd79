CREATE TABLE "ai_response_queue" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workflow_id" uuid NOT NULL,
	"tenant_message" text NOT NULL,
	"ai_response" text NOT NULL,
	"confidence_score" numeric(5, 4) NOT NULL,
	"status" varchar(50) DEFAULT 'pending' NOT NULL,
	"approval_action" varchar(50),
	"modified_response" text,
	"actioned_by" varchar(100),
	"actioned_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"decision" jsonb NOT NULL,
	"context_at" timestamp with time zone,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "ai_response_queue_status_check" CHECK ("ai_response_queue"."status" in ('pending', 'approved', 'modified', 'escalated', 'auto_sent', 'superseded')),
	CONSTRAINT "ai_response_queue_action_check" CHECK ("ai_response_queue"."approval_action" in ('approve', 'modify', 'escalate')),
	CONSTRAINT "ai_response_queue_confidence_check" CHECK ("ai_response_queue"."confidence_score" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "approval_audit_log" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"response_queue_id" uuid,
	"action" varchar(50) NOT NULL,
	"original_response" text NOT NULL,
	"final_response" text,
	"reason" text,
	"approved_by" varchar(100) NOT NULL,
	"created_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"outbox_id" uuid,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"correlation_id" varchar(100) NOT NULL,
	CONSTRAINT "approval_audit_log_action_check" CHECK ("approval_audit_log"."action" in ('approve', 'modify', 'escalate', 'it_arrived', 'send_it')),
	CONSTRAINT "approval_audit_log_subject_check" CHECK ("approval_audit_log"."response_queue_id" is not null or "approval_audit_log"."outbox_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"phone_number" varchar(20) PRIMARY KEY NOT NULL,
	"opted_out_at" timestamp with time zone,
	"opted_out_by" text,
	"opted_in_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" varchar(50) NOT NULL,
	"phone_number" varchar(20),
	"last_seq" integer DEFAULT 0 NOT NULL,
	"answerable_seq" integer DEFAULT 0 NOT NULL,
	"last_inbound_at" timestamp with time zone,
	"last_outbound_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "escalation_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workflow_id" uuid NOT NULL,
	"escalation_type" varchar(50) NOT NULL,
	"severity" varchar(50) NOT NULL,
	"reason" text NOT NULL,
	"auto_detected" boolean NOT NULL,
	"handled_by" varchar(100),
	"resolved_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"phone_number" varchar(20),
	"evidence" text,
	CONSTRAINT "escalation_events_type_check" CHECK ("escalation_events"."escalation_type" in ('hostile_language', 'payment_dispute', 'unrealistic_proposal', 'no_response', 'timeout', 'supervisor_request', 'self_harm', 'bankruptcy', 'deceased', 'attorney_representation', 'wrong_number', 'opted_out_contact', 'phone_not_tenants', 'conversation_rebound', 'unknown_tenant', 'low_confidence', 'manual', 'processing_failed', 'send_rejected')),
	CONSTRAINT "escalation_events_severity_check" CHECK ("escalation_events"."severity" in ('low', 'medium', 'high', 'critical'))
);
--> statement-breakpoint
CREATE TABLE "orchestration_workflows" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"workflow_type" varchar(50) DEFAULT 'sms_processing' NOT NULL,
	"status" varchar(50) DEFAULT 'received' NOT NULL,
	"tenant_id" varchar(50) NOT NULL,
	"phone_number" varchar(20),
	"started_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"completed_at" timestamp with time zone,
	"last_message_at" timestamp with time zone,
	"error_message" text,
	"metadata" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"seq" integer,
	"content" text DEFAULT '' NOT NULL,
	"message_key" varchar(200),
	"correlation_id" varchar(100) NOT NULL,
	"completion_reason" varchar(50),
	"attempts" integer DEFAULT 0 NOT NULL,
	"retries" integer DEFAULT 0 NOT NULL,
	"due_from" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"decided_at" timestamp with time zone,
	"degraded_by" varchar(50),
	"degraded_since" timestamp with time zone,
	"expects_reply" boolean DEFAULT false NOT NULL,
	CONSTRAINT "orchestration_workflows_type_check" CHECK ("orchestration_workflows"."workflow_type" in ('sms_processing', 'payment_plan_validation', 'escalation')),
	CONSTRAINT "orchestration_workflows_status_check" CHECK ("orchestration_workflows"."status" in ('received', 'processing', 'awaiting_approval', 'sent', 'escalated', 'failed', 'completed')),
	CONSTRAINT "orchestration_workflows_reason_check" CHECK ("orchestration_workflows"."completion_reason" in ('answered', 'superseded', 'opted_out', 'opted_in', 'resolved', 'plan_recorded', 'help_not_delivered')),
	CONSTRAINT "orchestration_workflows_completed_check" CHECK (("orchestration_workflows"."status" = 'completed') = ("orchestration_workflows"."completion_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workflow_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"response_queue_id" uuid,
	"kind" varchar(50) NOT NULL,
	"state" varchar(50) DEFAULT 'pending' NOT NULL,
	"vouched_by" varchar(50) NOT NULL,
	"phone_number" varchar(20),
	"body" text NOT NULL,
	"notification" jsonb,
	"not_before" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"claimed_at" timestamp with time zone,
	"baseline" jsonb,
	"handed_over_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"external_id" varchar(200),
	"bound_message_id" varchar(200),
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	CONSTRAINT "outbox_kind_check" CHECK ("outbox"."kind" in ('reply', 'opt_out_confirmation', 'help', 'notification')),
	CONSTRAINT "outbox_state_check" CHECK ("outbox"."state" in ('pending', 'claimed', 'delivered', 'unknown', 'rejected', 'cancelled')),
	CONSTRAINT "outbox_vouched_by_check" CHECK ("outbox"."vouched_by" in ('auto', 'manager', 'system')),
	CONSTRAINT "outbox_receiver_check" CHECK (("outbox"."kind" = 'notification') = ("outbox"."notification" is not null) and ("outbox"."kind" = 'notification') = ("outbox"."phone_number" is null))
);
--> statement-breakpoint
CREATE TABLE "payment_plan_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workflow_id" uuid NOT NULL,
	"extracted_from" varchar(50) NOT NULL,
	"weekly_amount" numeric(10, 2) NOT NULL,
	"duration_weeks" integer,
	"start_date" date,
	"validation_result" jsonb NOT NULL,
	"status" varchar(50) DEFAULT 'detected' NOT NULL,
	"created_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	CONSTRAINT "payment_plan_attempts_source_check" CHECK ("payment_plan_attempts"."extracted_from" in ('tenant_message', 'ai_response')),
	CONSTRAINT "payment_plan_attempts_status_check" CHECK ("payment_plan_attempts"."status" in ('detected', 'valid', 'invalid', 'needs_review'))
);
--> statement-breakpoint
CREATE TABLE "workflow_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workflow_id" uuid NOT NULL,
	"step_name" varchar(50) NOT NULL,
	"step_type" varchar(50) NOT NULL,
	"status" varchar(50) NOT NULL,
	"input_data" jsonb,
	"output_data" jsonb,
	"error_details" text,
	"started_at" timestamp with time zone DEFAULT orchestrator_now() NOT NULL,
	"completed_at" timestamp with time zone,
	"duration_ms" integer,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "workflow_steps_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"attempt" integer DEFAULT 1 NOT NULL,
	"inputs_hash" varchar(64),
	"correlation_id" varchar(100) NOT NULL,
	CONSTRAINT "workflow_steps_type_check" CHECK ("workflow_steps"."step_type" in ('api_call', 'ai_processing', 'database_operation', 'notification')),
	CONSTRAINT "workflow_steps_status_check" CHECK ("workflow_steps"."status" in ('started', 'completed', 'failed', 'skipped'))
);
--> statement-breakpoint
ALTER TABLE "ai_response_queue" ADD CONSTRAINT "ai_response_queue_workflow_id_orchestration_workflows_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."orchestration_workflows"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_audit_log" ADD CONSTRAINT "approval_audit_log_response_queue_id_ai_response_queue_id_fk" FOREIGN KEY ("response_queue_id") REFERENCES "public"."ai_response_queue"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_audit_log" ADD CONSTRAINT "approval_audit_log_outbox_id_outbox_id_fk" FOREIGN KEY ("outbox_id") REFERENCES "public"."outbox"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation_events" ADD CONSTRAINT "escalation_events_workflow_id_orchestration_workflows_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."orchestration_workflows"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation_events" ADD CONSTRAINT "escalation_events_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orchestration_workflows" ADD CONSTRAINT "orchestration_workflows_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_workflow_id_orchestration_workflows_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."orchestration_workflows"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_response_queue_id_ai_response_queue_id_fk" FOREIGN KEY ("response_queue_id") REFERENCES "public"."ai_response_queue"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_plan_attempts" ADD CONSTRAINT "payment_plan_attempts_workflow_id_orchestration_workflows_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."orchestration_workflows"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workflow_steps" ADD CONSTRAINT "workflow_steps_workflow_id_orchestration_workflows_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."orchestration_workflows"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ai_response_queue_one_pending_key" ON "ai_response_queue" USING btree ("workflow_id") WHERE "ai_response_queue"."status" = 'pending';--> statement-breakpoint
CREATE INDEX "ai_response_queue_status_idx" ON "ai_response_queue" USING btree ("status","created_at");--> statement-breakpoint
CREATE INDEX "ai_response_queue_workflow_id_idx" ON "ai_response_queue" USING btree ("workflow_id");--> statement-breakpoint
CREATE INDEX "ai_response_queue_created_at_idx" ON "ai_response_queue" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "approval_audit_log_response_queue_id_idx" ON "approval_audit_log" USING btree ("response_queue_id");--> statement-breakpoint
CREATE INDEX "conversations_phone_number_idx" ON "conversations" USING btree ("phone_number");--> statement-breakpoint
CREATE UNIQUE INDEX "escalation_events_open_silence_key" ON "escalation_events" USING btree ("conversation_id") WHERE "escalation_events"."escalation_type" = 'no_response' and "escalation_events"."resolved_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "escalation_events_open_timeout_key" ON "escalation_events" USING btree ("workflow_id") WHERE "escalation_events"."escalation_type" = 'timeout' and "escalation_events"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "escalation_events_workflow_id_idx" ON "escalation_events" USING btree ("workflow_id");--> statement-breakpoint
CREATE INDEX "escalation_events_open_conversation_idx" ON "escalation_events" USING btree ("conversation_id") WHERE "escalation_events"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "escalation_events_open_number_idx" ON "escalation_events" USING btree ("phone_number") WHERE "escalation_events"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "escalation_events_created_at_idx" ON "escalation_events" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "orchestration_workflows_seq_key" ON "orchestration_workflows" USING btree ("conversation_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "orchestration_workflows_message_key" ON "orchestration_workflows" USING btree ("conversation_id","message_key");--> statement-breakpoint
CREATE INDEX "orchestration_workflows_conversation_id_idx" ON "orchestration_workflows" USING btree ("conversation_id","created_at");--> statement-breakpoint
CREATE INDEX "orchestration_workflows_status_idx" ON "orchestration_workflows" USING btree ("status","updated_at");--> statement-breakpoint
CREATE INDEX "orchestration_workflows_tenant_id_idx" ON "orchestration_workflows" USING btree ("tenant_id");--> statement-breakpoint
CREATE INDEX "orchestration_workflows_last_message_at_idx" ON "orchestration_workflows" USING btree ("last_message_at");--> statement-breakpoint
CREATE INDEX "orchestration_workflows_started_at_idx" ON "orchestration_workflows" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "orchestration_workflows_unfinished_idx" ON "orchestration_workflows" USING btree ("conversation_id","seq") WHERE "orchestration_workflows"."status" in ('received', 'processing');--> statement-breakpoint
CREATE INDEX "orchestration_workflows_waiting_for_manager_idx" ON "orchestration_workflows" USING btree ("created_at") WHERE "orchestration_workflows"."status" = 'awaiting_approval';--> statement-breakpoint
CREATE INDEX "orchestration_workflows_waiting_for_tenant_idx" ON "orchestration_workflows" USING btree ("last_message_at") WHERE "orchestration_workflows"."status" = 'sent' and "orchestration_workflows"."expects_reply";--> statement-breakpoint
CREATE INDEX "orchestration_workflows_waiting_for_neighbour_idx" ON "orchestration_workflows" USING btree ("due_from") WHERE "orchestration_workflows"."status" in ('received', 'processing') and "orchestration_workflows"."degraded_since" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_bound_message_key" ON "outbox" USING btree ("phone_number","bound_message_id");--> statement-breakpoint
CREATE INDEX "outbox_workflow_id_idx" ON "outbox" USING btree ("workflow_id");--> statement-breakpoint
CREATE INDEX "outbox_open_texts_idx" ON "outbox" USING btree ("conversation_id") WHERE "outbox"."kind" <> 'notification' and "outbox"."state" in ('pending', 'claimed', 'unknown');--> statement-breakpoint
CREATE INDEX "outbox_handed_over_idx" ON "outbox" USING btree ("response_queue_id") WHERE "outbox"."state" = 'unknown' and "outbox"."handed_over_at" is not null;--> statement-breakpoint
CREATE INDEX "outbox_open_by_number_idx" ON "outbox" USING btree ("phone_number") WHERE "outbox"."kind" <> 'notification' and "outbox"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "outbox_open_notifications_idx" ON "outbox" USING btree ("created_at") WHERE "outbox"."kind" = 'notification' and "outbox"."state" in ('pending', 'claimed');--> statement-breakpoint
CREATE INDEX "payment_plan_attempts_workflow_id_idx" ON "payment_plan_attempts" USING btree ("workflow_id");--> statement-breakpoint
CREATE INDEX "payment_plan_attempts_created_at_idx" ON "payment_plan_attempts" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "workflow_steps_completed_once_key" ON "workflow_steps" USING btree ("workflow_id","step_name","inputs_hash") WHERE "workflow_steps"."status" = 'completed' and "workflow_steps"."inputs_hash" is not null;--> statement-breakpoint
CREATE INDEX "workflow_steps_workflow_id_idx" ON "workflow_steps" USING btree ("workflow_id","position");