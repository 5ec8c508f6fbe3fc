package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.casework.EmergencyAccess;
import org.waymark.referral.RestrictionFinding;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Why a record is restricted, who was named on it, and who opened it in an emergency, for a copy.
 * That it was opened for the request itself is not said: it would be another text for each of the
 * two who do.
 */
@ApplicationScoped
class AccessItemsReader {

    @Inject private RecordRowsReader rows;

    /** Of a case; empty when it was open to its team all the time. */
    ItemText ofCase(long caseId) {
        ItemText text = new ItemText();
        restricted(text, "SELECT restricted_reason FROM support_case WHERE id = ?", caseId);
        for (Row row :
                rows.rows(
                        "SELECT a.display_name, n.reason, n.named_at, n.ended_at, n.ended_reason FROM"
                                + " named_staff n LEFT JOIN account a ON a.id = n.account_id WHERE n.case_id"
                                + " = ? ORDER BY n.id",
                        caseId)) {
            text.line("May open it", row.text(0))
                    .line("  Why", row.text(1))
                    .line("  Since", Columns.instant(row.columns()[2]))
                    .line("  Until", Columns.instant(row.columns()[3]))
                    .line("  Why no longer", row.text(4));
        }
        for (Row row :
                rows.rows(
                        "SELECT a.display_name, b.opened_at, b.reason, b.finding, b.review_note FROM"
                                + " break_glass b LEFT JOIN account a ON a.id = b.account_id WHERE b.case_id"
                                + " = ? AND NOT EXISTS (SELECT 1 FROM rights_unlock u WHERE"
                                + " u.account_id = b.account_id AND u.reason = b.reason) ORDER BY b.id",
                        caseId)) {
            text.line("Opened although it was locked, by", row.text(0))
                    .line("  When", Columns.instant(row.columns()[1]))
                    .line("  Why", row.text(2))
                    .line(
                            "  What its manager found",
                            row.text(3) == null
                                    ? null
                                    : EmergencyAccess.Finding.valueOf(row.text(3)).label())
                    .line("  Note", row.text(4));
        }
        for (Row row :
                rows.rows(
                        "SELECT a.display_name, o.asked_at, o.reason, o.agreed, o.decided_why FROM"
                                + " sealed_opening o LEFT JOIN account a ON a.id = o.asked_by WHERE"
                                + " o.case_id = ? ORDER BY o.id",
                        caseId)) {
            text.line("Asked to read sealed notes", row.text(0))
                    .line("  When", Columns.instant(row.columns()[1]))
                    .line("  Why", row.text(2))
                    .line("  Agreed", row.columns()[3] == null ? null : row.flag(3) ? "yes" : "no")
                    .line("  Because", row.text(4));
        }
        return text;
    }

    /** Of a referral; empty when it was never restricted. */
    ItemText ofReferral(long referralId) {
        ItemText text = new ItemText();
        restricted(text, "SELECT restricted_reason FROM referral WHERE id = ?", referralId);
        for (Row row :
                rows.rows(
                        "SELECT v.finding, a.display_name, v.reviewed_at, v.note, v.next_due_at FROM"
                                + " restriction_review v LEFT JOIN account a ON a.id = v.reviewed_by WHERE"
                                + " v.referral_id = ? ORDER BY v.id",
                        referralId)) {
            text.line(RestrictionFinding.valueOf(row.text(0)).label() + " by", row.text(1))
                    .line("  When", Columns.instant(row.columns()[2]))
                    .line("  Why", row.text(3))
                    .line("  To be looked at again", Columns.instant(row.columns()[4]));
        }
        return text;
    }

    private void restricted(ItemText text, String sql, long id) {
        rows.rows(sql, id)
                .forEach(
                        row ->
                                text.line(
                                        "Restricted",
                                        row.text(0) == null
                                                ? null
                                                : RestrictionReason.valueOf(row.text(0)).label()));
    }
}
