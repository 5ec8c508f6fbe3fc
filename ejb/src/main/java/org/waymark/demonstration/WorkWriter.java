package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.waymark.casework.ContactChannel;

/** Writes the work in a case: attempts, needs, plan, tasks, notes and measurements. */
final class WorkWriter implements AutoCloseable {

    private static final String STEP = "STEP";

    private final BulkWriter attempts;
    private final BulkWriter assessments;
    private final BulkWriter needs;
    private final BulkWriter actions;
    private final BulkWriter tasks;
    private final BulkWriter notes;
    private final BulkWriter measurements;
    private final BulkWriter values;
    private final MeasureWriter asked;
    private final CityIds ids;
    private final PersonWriter people;
    private final TimelineWriter timeline;
    private final StaffList staff;

    WorkWriter(
            Connection connection,
            CityIds ids,
            PersonWriter people,
            TimelineWriter timeline,
            StaffList staff)
            throws SQLException {
        this.staff = staff;
        this.ids = ids;
        this.people = people;
        this.timeline = timeline;
        attempts =
                table(
                        connection,
                        "contact_attempt",
                        "id case_id at account_id channel" + " contact_point_id outcome");
        assessments =
                table(
                        connection,
                        "needs_assessment",
                        "id case_id version_no point at" + " account_id");
        needs =
                table(
                        connection,
                        "need",
                        "assessment_id category answer severity action" + " unmet_reason");
        actions =
                table(
                        connection,
                        "plan_action",
                        "id case_id category action owner due_on"
                                + " done_at outcome created_at created_by");
        tasks =
                table(
                        connection,
                        "task",
                        "id case_id service_id assignee_id title kind due_at"
                                + " is_open done_at done_by created_at created_by");
        notes = table(connection, "note", "id case_id at account_id kind text");
        measurements =
                table(
                        connection,
                        "measurement",
                        "id case_id instrument" + " instrument_version point at account_id");
        values = table(connection, "measurement_value", "measurement_id item score missing");
        asked = new MeasureWriter(connection, ids, timeline);
    }

    private static BulkWriter table(Connection connection, String name, String columns)
            throws SQLException {
        return new BulkWriter(connection, name, columns.split(" "));
    }

    void write(Loading one, CaseLife life) throws SQLException {
        attempts(one, life);
        needs(one, life);
        plan(one, life);
        notes(one, life);
        measured(one, life);
        asked.write(one, life);
    }

    private void attempts(Loading one, CaseLife life) throws SQLException {
        for (CaseLife.Attempt made : life.attempts) {
            long id = ids.at(made.at());
            attempts.row(
                    id,
                    one.caseId(),
                    made.at(),
                    one.worker(),
                    made.channel(),
                    people.point(one.personId(), used(made.channel())),
                    made.outcome());
            String title = made.channel().label() + ": " + lower(made.outcome().label());
            timeline.happened(
                    made.at().plusMillis(5),
                    life.worker.name(),
                    "CONTACT",
                    title,
                    null,
                    id,
                    "Contact.record");
        }
    }

    private static Column used(ContactChannel channel) {
        return switch (channel) {
            case EMAIL -> Column.EMAIL;
            case LETTER -> Column.ADDRESS;
            default -> Column.PHONE;
        };
    }

    private void needs(Loading one, CaseLife life) throws SQLException {
        int version = 0;
        for (CaseLife.Assessment asked : life.assessments) {
            long id = ids.at(asked.at());
            assessments.row(id, one.caseId(), ++version, asked.point(), asked.at(), one.worker());
            for (CaseLife.Need need : asked.needs()) {
                needs.row(
                        id,
                        need.category(),
                        need.answer(),
                        need.severity(),
                        need.action(),
                        need.unmetReason());
            }
            String point = asked.point().equals("ENTRY") ? "at the start" : "review";
            timeline.happened(
                    asked.at().plusMillis(5),
                    life.worker.name(),
                    "NEEDS",
                    "Needs assessment: " + point,
                    null,
                    id,
                    "Assessment.sign");
        }
    }

    private void plan(Loading one, CaseLife life) throws SQLException {
        String worker = life.worker == null ? "" : life.worker.name();
        for (CaseLife.Action agreed : life.actions) {
            long id = ids.at(agreed.agreedAt());
            actions.row(
                    id,
                    one.caseId(),
                    agreed.category(),
                    agreed.action(),
                    agreed.owner(),
                    agreed.dueOn(),
                    agreed.doneAt(),
                    agreed.outcome(),
                    agreed.agreedAt(),
                    one.worker());
            String detail = agreed.action() + " (" + agreed.owner() + ")";
            timeline.happened(
                    agreed.agreedAt(),
                    worker,
                    "PLAN",
                    "Action agreed",
                    detail,
                    id,
                    "Support.agree");
            if (agreed.doneAt() != null) {
                timeline.happened(
                        agreed.doneAt().plusMillis(5),
                        worker,
                        "PLAN",
                        "Action done",
                        agreed.action() + ": " + agreed.outcome(),
                        id,
                        "Support.done");
            }
        }
        for (CaseLife.Task task : life.tasks) {
            long id = ids.at(task.setAt());
            tasks.row(
                    id,
                    one.caseId(),
                    one.service().id(),
                    one.worker(),
                    task.title(),
                    task.kind(),
                    task.dueAt(),
                    task.doneAt() == null,
                    task.doneAt(),
                    task.doneAt() == null ? null : one.worker(),
                    task.setAt(),
                    task.kind().equals(STEP) ? null : one.worker());
            if (task.kind().equals(STEP)) {
                continue;
            }
            timeline.happened(
                    task.setAt(), worker, "TASK", "Task set", task.title(), id, "Support.task");
        }
    }

    private void notes(Loading one, CaseLife life) throws SQLException {
        for (CaseLife.Note note : life.notes) {
            long id = ids.at(note.at());
            Staff author = staff.named(note.author());
            notes.row(id, one.caseId(), note.at(), one.account(author), note.kind(), note.text());
            String title =
                    switch (note.kind()) {
                        case "RISK" -> "Risk";
                        case "OVERSIGHT" -> "Management oversight";
                        default -> "Factual record";
                    };
            timeline.happened(note.at(), note.author(), "NOTE", title, null, id, "Support.note");
        }
    }

    private void measured(Loading one, CaseLife life) throws SQLException {
        for (CaseLife.Measured taken : life.measurements) {
            long id = ids.at(taken.at());
            measurements.row(id, one.caseId(), "MOJ4", 1, taken.point(), taken.at(), one.worker());
            for (Map.Entry<String, Integer> answer : taken.scores().entrySet()) {
                boolean asked = answer.getValue() != null;
                values.row(id, answer.getKey(), answer.getValue(), asked ? null : "NOT_ASKED");
            }
            String point =
                    switch (taken.point()) {
                        case "ENTRY" -> "at the start";
                        case "EXIT" -> "at the end";
                        default -> "review";
                    };
            timeline.happened(
                    taken.at().plusMillis(9),
                    life.worker.name(),
                    "OUTCOME",
                    "Outcomes measured: " + point,
                    null,
                    id,
                    "Measuring.sign");
        }
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.UK);
    }

    @Override
    public void close() throws SQLException {
        attempts.close();
        assessments.close();
        needs.close();
        actions.close();
        tasks.close();
        notes.close();
        measurements.close();
        values.close();
        asked.close();
    }
}
