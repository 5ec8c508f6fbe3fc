package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.waymark.casework.BreakGlass;
import org.waymark.casework.CaseState;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.ContactOutcome;
import org.waymark.casework.DangerEnd;
import org.waymark.casework.Note;
import org.waymark.notification.Message;
import org.waymark.person.ContactPoint;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.HateStrand;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** A case and all that hangs on it, as parts of a record. */
@ApplicationScoped
class CaseItemsReader {

    @Inject private RecordRowsReader rows;
    @Inject private YoungItemsReader young;
    @Inject private CaseAnswersReader answers;
    @Inject private FileItemsReader files;
    @Inject private CareItemsReader care;
    @Inject private ReferenceData reference;

    /** All parts of one case, in the order they are looked through. */
    List<RecordItem> items(long caseId, long requestId) {
        List<RecordItem> items = new ArrayList<>();
        items.add(theCase(caseId));
        add(items, RecordSource.ATTEMPTS, caseId, attempts(caseId));
        items.addAll(answers.needs(caseId));
        add(items, RecordSource.PLAN, caseId, plan(caseId));
        add(items, RecordSource.YOUNG, caseId, young.of(caseId));
        notes(caseId, items);
        items.addAll(answers.measurements(caseId));
        add(items, RecordSource.TIMELINE, caseId, timeline(caseId));
        add(items, RecordSource.CARE, caseId, care.of(caseId));
        add(items, RecordSource.MESSAGES, caseId, messages(caseId));
        items.addAll(files.notes(caseId, requestId));
        items.addAll(files.documents(caseId, requestId));
        return items;
    }

    private RecordItem theCase(long id) {
        Row row =
                rows.rows(
                                "SELECT c.reference, s.name, w.display_name, c.state, c.risk,"
                                        + " c.opened_at, c.closed_at, c.closure_reason,"
                                        + " c.feedback_safe FROM support_case c JOIN service s ON s.id"
                                        + " = c.service_id LEFT JOIN account w ON w.id = c.worker_id"
                                        + " WHERE c.id = ?",
                                id)
                        .get(0);
        ItemText text =
                new ItemText()
                        .line("Reference", row.text(0))
                        .line("Service", row.text(1))
                        .line("Worker", row.text(2))
                        .line("Stage", CaseState.valueOf(row.text(3)).label())
                        .line("Risk", reference.label("risk", row.text(4)))
                        .line("Opened", Columns.instant(row.columns()[5]))
                        .line("Closed", Columns.instant(row.columns()[6]))
                        .line("Why it was closed", reference.label("closure_reason", row.text(7)))
                        .yes("Safe to ask for feedback", row.text(8));
        for (Row each :
                rows.rows("SELECT strand FROM case_strand WHERE case_id = ? ORDER BY strand", id)) {
            text.line("Hate", HateStrand.valueOf(each.text(0)).label());
        }
        for (Row each :
                rows.rows("SELECT code FROM case_substrand WHERE case_id = ? ORDER BY code", id)) {
            text.line("What the hate was about", reference.label("hate_substrand", each.text(0)));
        }
        return new RecordItem(
                RecordSource.CASE,
                id,
                RecordSource.CASE.label(),
                Columns.instant(row.columns()[5]),
                text.toString());
    }

    private ItemText attempts(long caseId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT t.at, a.display_name, t.channel, t.outcome, t.override_reason, t.note"
                                + " FROM contact_attempt t JOIN account a ON a.id = t.account_id"
                                + " WHERE t.case_id = ? ORDER BY t.at, t.id",
                        caseId)) {
            text.line(
                            ItemText.at(Columns.instant(row.columns()[0])),
                            "%s, by %s: %s"
                                    .formatted(
                                            ContactChannel.valueOf(row.text(2)).label(),
                                            row.text(1),
                                            ContactOutcome.valueOf(row.text(3)).label()))
                    .line("  Why a way marked not safe was used", row.text(4))
                    .line("  Note", row.text(5));
        }
        return text;
    }

    private ItemText plan(long caseId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT action, owner, due_on, done_at, outcome FROM plan_action WHERE"
                                + " case_id = ? ORDER BY id",
                        caseId)) {
            text.line("Agreed", row.text(0))
                    .line("  Who does it", row.text(1))
                    .line("  By", row.date(2))
                    .line("  Done", Columns.instant(row.columns()[3]))
                    .line("  What came of it", row.text(4));
        }
        for (Row row :
                rows.rows(
                        "SELECT title, due_at, done_at FROM task WHERE case_id = ? AND kind NOT IN"
                                + " ('STEP', 'SEALED_REVIEW') AND kind NOT LIKE 'MARAC%' ORDER BY id",
                        caseId)) {
            text.line("Task", row.text(0))
                    .line("  Due", Columns.instant(row.columns()[1]))
                    .line("  Done", Columns.instant(row.columns()[2]));
        }
        for (Row row :
                rows.rows(
                        "SELECT r.reviewed_at, a.display_name, r.risk_before, r.judgement,"
                                + " r.risk_after, r.reason, r.decision FROM risk_review r JOIN account a"
                                + " ON a.id = r.reviewed_by WHERE r.case_id = ? ORDER BY r.id",
                        caseId)) {
            text.line(
                            "Risk reviewed",
                            "%s, by %s"
                                    .formatted(
                                            ItemText.at(Columns.instant(row.columns()[0])),
                                            row.text(1)))
                    .line("  Before", reference.label("risk", row.text(2)))
                    .line("  Judged", reference.label("risk", row.text(3)))
                    .line("  After", reference.label("risk", row.text(4)))
                    .line("  Why", row.text(5))
                    .line("  What a manager decided", row.text(6));
        }
        for (Row row :
                rows.rows(
                        "SELECT d.said_at, a.display_name, d.about, d.reason, d.state, d.decision FROM"
                                + " danger_end d JOIN account a ON a.id = d.said_by WHERE d.case_id = ?"
                                + " ORDER BY d.id",
                        caseId)) {
            text.line(
                            "A danger near them said to have ended",
                            "%s, by %s"
                                    .formatted(
                                            ItemText.at(Columns.instant(row.columns()[0])),
                                            row.text(1)))
                    .line("  About", row.text(2))
                    .line("  Why", row.text(3))
                    .line("  How it stands", DangerEnd.State.valueOf(row.text(4)).label())
                    .line("  What a manager decided", row.text(5));
        }
        return text;
    }

    /** Also those that were corrected later: both are held. */
    private void notes(long caseId, List<RecordItem> items) {
        for (Row row :
                rows.rows(
                        "SELECT n.id, n.at, a.display_name, n.kind, n.text, n.superseded_at,"
                                + " n.correction_reason FROM note n JOIN account a ON a.id ="
                                + " n.account_id WHERE n.case_id = ? AND n.kind IN ('FACTUAL', 'RISK',"
                                + " 'OVERSIGHT') ORDER BY n.id",
                        caseId)) {
            ItemText text =
                    new ItemText()
                            .line("Kind", Note.Kind.valueOf(row.text(3)).label())
                            .line("Written by", row.text(2))
                            .line("Corrects an earlier note, because", row.text(6))
                            .line("Corrected later", Columns.instant(row.columns()[5]))
                            .paragraph(row.text(4));
            items.add(
                    new RecordItem(
                            RecordSource.NOTE,
                            row.number(0),
                            RecordSource.NOTE.label(),
                            Columns.instant(row.columns()[1]),
                            text.toString()));
        }
    }

    /** Notes that were not corrected, the newest first. */
    List<PersonRecord.NoteText> currentNotes(long caseId) {
        return rows
                .rows(
                        "SELECT id, at, kind, text FROM note WHERE case_id = ? AND superseded_at IS"
                                + " NULL AND kind IN ('FACTUAL', 'RISK', 'OVERSIGHT') ORDER BY id DESC",
                        caseId)
                .stream()
                .map(
                        row ->
                                new PersonRecord.NoteText(
                                        row.number(0),
                                        ItemText.at(Columns.instant(row.columns()[1]))
                                                + ", "
                                                + Note.Kind.valueOf(row.text(2))
                                                        .label()
                                                        .toLowerCase()
                                                + ": "
                                                + begin(row.text(3)),
                                        row.text(3)))
                .toList();
    }

    private static String begin(String text) {
        return text.length() > 60 ? text.substring(0, 60).strip() + "\u2026" : text;
    }

    /**
     * What stands elsewhere in full, notes and attempts, is not said twice; nor that it was opened
     * for a request: each of the two who do that would make another text of it.
     */
    private ItemText timeline(long caseId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT at, actor, title, detail FROM case_event WHERE case_id = ? AND kind"
                                + " NOT IN ('NOTE', 'CONTACT', 'MARAC') AND title <> ? ORDER BY id",
                        caseId,
                        BreakGlass.FOR_REQUEST)) {
            text.line(
                            ItemText.at(Columns.instant(row.columns()[0])),
                            row.text(2) + ", by " + row.text(1))
                    .line("  Detail", row.text(3));
        }
        return text;
    }

    private ItemText messages(long caseId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT created_at, channel, recipient, body, sent_at FROM outbox_message"
                                + " WHERE case_id = ? ORDER BY id",
                        caseId)) {
            text.line(
                            ItemText.at(Columns.instant(row.columns()[0])),
                            "%s to %s, %s"
                                    .formatted(
                                            row.text(1).toLowerCase(),
                                            recipient(row.text(2), caseId),
                                            row.columns()[4] == null ? "not sent" : "sent"))
                    .line("  Words", row.text(3));
        }
        return text;
    }

    /** Of restricted people the row names the contact point in the place of the address. */
    private String recipient(String stored, long caseId) {
        OptionalLong point = Message.pointOf(stored);
        if (point.isEmpty()) {
            return stored;
        }
        long person =
                rows.rows("SELECT person_id FROM support_case WHERE id = ?", caseId)
                        .get(0)
                        .number(0);
        return rows.contactPoints(person).stream()
                .filter(each -> each.id() == point.getAsLong())
                .findFirst()
                .map(ContactPoint::value)
                .orElse(stored);
    }

    private static void add(
            List<RecordItem> items, RecordSource source, long caseId, ItemText text) {
        if (!text.isEmpty()) {
            items.add(text.item(source, caseId, null));
        }
    }
}
