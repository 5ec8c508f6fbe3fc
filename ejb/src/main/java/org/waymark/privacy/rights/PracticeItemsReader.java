package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.practice.DutyBearer;
import org.waymark.practice.InterpreterKind;
import org.waymark.practice.Practice;
import org.waymark.practice.ProfessionalRole;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Who must not know, which interpreter was chosen, what the law asks to be reported, and the advice
 * that a referral came of, for a copy.
 */
@ApplicationScoped
class PracticeItemsReader {

    @Inject private RecordRowsReader rows;

    /** Of a case; empty when it has none. */
    ItemText of(long caseId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT who, why, at, ended_at, ended_why FROM must_not_know WHERE case_id = ?"
                                + " ORDER BY id",
                        caseId)) {
            text.name("Must not know", row.text(0))
                    .other("  Why", row.text(1))
                    .line("  Since", Columns.instant(row.columns()[2]))
                    .line("  Until", Columns.instant(row.columns()[3]))
                    .line("  Why no longer", row.text(4));
        }
        for (Row row :
                rows.rows(
                        "SELECT kind, who, confirmed, at FROM interpreter_choice WHERE case_id = ?"
                                + " ORDER BY id",
                        caseId)) {
            text.line("Interpreter", InterpreterKind.valueOf(row.text(0)).label())
                    .name("  Who", row.text(1))
                    .line("  Confirmed by you", row.flag(2) ? "yes" : "no")
                    .line("  Chosen", Columns.instant(row.columns()[3]));
        }
        for (Row row :
                rows.rows(
                        "SELECT known_on, bound, under_18, why_not, due_on, reported_on,"
                                + " police_reference, reported_by, mistake_why, of_client FROM fgm_duty"
                                + " WHERE case_id = ? ORDER BY id",
                        caseId)) {
            text.line("What the law asks to be reported, known", row.date(0))
                    .line("  Who is bound", DutyBearer.valueOf(row.text(1)).label())
                    .line("  Under 18", row.flag(2) ? "yes" : "no")
                    .line("  Why it is not reported", row.text(3))
                    .line("  Due", row.date(4))
                    .line("  Reported", row.date(5))
                    .line("  Reference of the police", row.text(6))
                    .name("  Reported by", row.text(7))
                    .line("  Why it was a mistake", row.text(8))
                    .line("  About you", about(row));
        }
        return text;
    }

    /** Null for what was not asked then. */
    private static String about(Row row) {
        return row.columns()[9] == null ? null : row.flag(9) ? "yes" : "no";
    }

    /** What a professional was advised before they referred; it names nobody. */
    ItemText advice(long referralId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT asked_on, role, organisation, practice, advised FROM advice_case WHERE"
                                + " referral_id = ? ORDER BY id",
                        referralId)) {
            text.line("A professional asked for advice", row.date(0))
                    .line("  From", ProfessionalRole.valueOf(row.text(1)).label())
                    .other("  Organisation", row.text(2))
                    .line("  About", Practice.valueOf(row.text(3)).label())
                    .line("  What was advised", row.text(4));
        }
        for (Row row :
                rows.rows(
                        "SELECT x.advised, x.reason FROM advice_correction x JOIN advice_case a ON a.id"
                                + " = x.advice_id WHERE a.referral_id = ? ORDER BY x.id",
                        referralId)) {
            text.line("  What was advised, before it was corrected", row.text(0))
                    .line("  Why it was corrected", row.text(1));
        }
        return text;
    }
}
