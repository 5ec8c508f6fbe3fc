package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.appointment.AppointmentKind;
import org.waymark.appointment.AppointmentState;
import org.waymark.appointment.MarkerAnswer;
import org.waymark.casework.TextState;
import org.waymark.justice.AdvocacyStage;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.therapy.Attendance;
import org.waymark.therapy.CourseState;
import org.waymark.therapy.Modality;
import org.waymark.therapy.WaitingState;

/** Appointments, medical markers, waiting lists, courses and advocacy of a case, for a copy. */
@ApplicationScoped
class CareItemsReader {

    @Inject private RecordRowsReader rows;

    /** All of it; empty when the case has none. */
    ItemText of(long caseId) {
        ItemText text = new ItemText();
        appointments(caseId, text);
        markers(caseId, text);
        waiting(caseId, text);
        courses(caseId, text);
        groups(caseId, text);
        advocacy(caseId, text);
        asked(caseId, text);
        return text;
    }

    private void appointments(long caseId, ItemText text) {
        for (Row row :
                rows.rows(
                        "SELECT s.starts_at, a.kind, a.state, t.name FROM appointment a JOIN"
                                + " appointment_slot s ON s.id = a.slot_id JOIN appointment_site t ON"
                                + " t.id = s.site_id WHERE a.case_id = ? ORDER BY s.starts_at, a.id",
                        caseId)) {
            text.line(
                    ItemText.at(Columns.instant(row.columns()[0])),
                    "%s, %s: %s"
                            .formatted(
                                    AppointmentKind.valueOf(row.text(1)).label(),
                                    row.text(3),
                                    AppointmentState.valueOf(row.text(2)).label()));
        }
        for (Row row :
                rows.rows(
                        "SELECT label, due_on FROM follow_up WHERE case_id = ? ORDER BY due_on, id",
                        caseId)) {
            text.line("Follow-up, " + row.text(0).toLowerCase(), row.date(1));
        }
        afterClosing(caseId, text);
    }

    /** What was kept and said when the work ended; of a MARAC only its own papers tell. */
    private void afterClosing(long caseId, ItemText text) {
        for (Row row :
                rows.rows(
                        "SELECT label, due_at, words, settled_at FROM after_closing WHERE case_id = ?"
                                + " ORDER BY due_at, id",
                        caseId)) {
            text.line("Follow-up after closing, " + row.text(0).toLowerCase(), due(row))
                    .line("  What was said", row.text(2))
                    .line("  Settled", Columns.instant(row.columns()[3]));
        }
        for (Row row :
                rows.rows(
                        "SELECT since_at, ended_at FROM case_therapist WHERE case_id = ? ORDER BY id",
                        caseId)) {
            text.line("Counselled beside the worker since", Columns.instant(row.columns()[0]))
                    .line("  Until", Columns.instant(row.columns()[1]));
        }
        for (Row row :
                rows.rows(
                        "SELECT title, words, at FROM closing_answer WHERE case_id = ? AND kind NOT LIKE"
                                + " 'MARAC%' ORDER BY id",
                        caseId)) {
            text.line("Still open when the work ended", row.text(0))
                    .line("  What was said", row.text(1))
                    .line("  When", Columns.instant(row.columns()[2]));
        }
    }

    private static String due(Row row) {
        return ItemText.at(Columns.instant(row.columns()[1]));
    }

    private void markers(long caseId, ItemText text) {
        for (Row row :
                rows.rows(
                        "SELECT k.label, m.answer, m.on_day, m.kept_until FROM medical_marker m JOIN"
                                + " medical_marker_kind k ON k.code = m.kind WHERE m.case_id = ? ORDER"
                                + " BY k.sort",
                        caseId)) {
            text.line(row.text(0), MarkerAnswer.valueOf(row.text(1)).label() + ", " + row.date(2))
                    .line("  Kept until", row.date(3));
        }
    }

    private void waiting(long caseId, ItemText text) {
        for (Row row :
                rows.rows(
                        "SELECT o.name, w.state, w.joined_on, w.priority, w.offered_at, w.ended_at FROM waiting_entry w JOIN therapy_offer o"
                                + " ON o.id = w.offer_id WHERE w.case_id = ? ORDER BY w.id",
                        caseId)) {
            text.line(
                            "Waiting list, " + row.text(0).toLowerCase(),
                            WaitingState.valueOf(row.text(1)).label() + ", joined " + row.date(2))
                    .line("  Priority", row.number(3))
                    .line("  A place was offered", Columns.instant(row.columns()[4]))
                    .line("  Ended", Columns.instant(row.columns()[5]));
        }
    }

    private void courses(long caseId, ItemText text) {
        for (Row row :
                rows.rows(
                        "SELECT o.name, t.state, t.started_on, t.pre_trial, t.next_at, t.next_modality FROM therapy_course t JOIN"
                                + " therapy_offer o ON o.id = t.offer_id WHERE t.case_id = ? ORDER BY"
                                + " t.id",
                        caseId)) {
            text.line(
                            "Course, " + row.text(0).toLowerCase(),
                            CourseState.valueOf(row.text(1)).label()
                                    + ", begun "
                                    + row.date(2)
                                    + (row.flag(3) ? ", pre-trial therapy" : ""))
                    .line("  Next session", Columns.instant(row.columns()[4]))
                    .line("  Next session, how", how(row.text(5)));
        }
        for (Row row :
                rows.rows(
                        "SELECT at, sessions, reason FROM therapy_extension WHERE case_id = ? ORDER BY"
                                + " id",
                        caseId)) {
            text.line(
                    "Course extended, " + row.number(1) + " sessions more",
                    WorkingDays.dateOf(Columns.instant(row.columns()[0])) + ": " + row.text(2));
        }
        for (Row row :
                rows.rows(
                        "SELECT on_day, attendance, modality FROM therapy_session WHERE case_id = ? ORDER BY"
                                + " on_day, id",
                        caseId)) {
            text.line(
                            "Session, " + Attendance.valueOf(row.text(1)).label().toLowerCase(),
                            row.date(0))
                    .line("  How", how(row.text(2)));
        }
        for (Row row :
                rows.rows(
                        "SELECT x.on_day, x.attendance, x.reason, x.modality FROM therapy_session_correction x"
                                + " WHERE x.case_id = ? ORDER BY x.id",
                        caseId)) {
            text.line(
                    "Session, corrected: was "
                            + Attendance.valueOf(row.text(1)).label().toLowerCase()
                            + " on "
                            + row.date(0)
                            + (row.text(3) == null ? "" : ", " + how(row.text(3)).toLowerCase()),
                    row.text(2));
        }
    }

    private static String how(String modality) {
        return modality == null ? null : Modality.valueOf(modality).label();
    }

    private void groups(long caseId, ItemText text) {
        for (Row row :
                rows.rows(
                        "SELECT g.name, m.joined_on, m.left_on FROM group_member m JOIN therapy_group g"
                                + " ON g.id = m.group_id WHERE m.case_id = ? ORDER BY m.id",
                        caseId)) {
            text.line(
                    "Group, " + row.text(0),
                    "joined " + row.date(1) + (row.date(2) == null ? "" : ", left " + row.date(2)));
        }
        for (Row row :
                rows.rows(
                        "SELECT d.on_day, w.attendance FROM group_attendance w JOIN group_date d ON"
                                + " d.id = w.date_id WHERE w.case_id = ? ORDER BY d.on_day, d.id",
                        caseId)) {
            text.line(
                    "Meeting of the group, "
                            + Attendance.valueOf(row.text(1)).label().toLowerCase(),
                    row.date(0));
        }
    }

    private void asked(long caseId, ItemText text) {
        for (Row row :
                rows.rows(
                        "SELECT u.made_at, l.is_written, l.why FROM letter l JOIN letter_run u ON u.id ="
                                + " l.run_id WHERE l.case_id = ? ORDER BY l.id",
                        caseId)) {
            text.line(
                            row.flag(1) ? "Letter written" : "Letter not written",
                            Columns.instant(row.columns()[0]))
                    .line("  Because", row.text(2));
        }
        for (Row row :
                rows.rows(
                        "SELECT u.made_at, l.state, l.why FROM text_line l JOIN text_run u ON u.id ="
                                + " l.run_id WHERE l.case_id = ? ORDER BY l.id",
                        caseId)) {
            text.line(
                            "Text, " + TextState.valueOf(row.text(1)).label().toLowerCase(),
                            Columns.instant(row.columns()[0]))
                    .line("  Because", row.text(2));
        }
        for (Row row : rows.rows("SELECT asked_on FROM survey_asked WHERE case_id = ?", caseId)) {
            text.line("Asked how it was", row.date(0));
        }
    }

    /** That somebody called and had to be seen soon; empty when nobody did. */
    ItemText urgent(long referralId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT called_at, due_at, seen_at, ended_at FROM urgent_need WHERE referral_id"
                                + " = ?",
                        referralId)) {
            text.line("Urgent, called", Columns.instant(row.columns()[0]))
                    .line("  To be seen by", Columns.instant(row.columns()[1]))
                    .line("  Seen", Columns.instant(row.columns()[2]))
                    .line("  Ended", Columns.instant(row.columns()[3]));
        }
        return text;
    }

    private void advocacy(long caseId, ItemText text) {
        for (Row row :
                rows.rows(
                        "SELECT stage, done_on, what, next_on FROM advocacy_step WHERE case_id = ? ORDER BY"
                                + " done_on, id",
                        caseId)) {
            text.line(
                            "Support, " + AdvocacyStage.valueOf(row.text(0)).label().toLowerCase(),
                            row.date(1) + ": " + row.text(2))
                    .line("  Next", row.date(3));
        }
    }
}
