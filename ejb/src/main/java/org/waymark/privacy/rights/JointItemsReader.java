package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.privacy.consent.SharedField;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * To and from which services somebody was passed, what crossed, and what services that work
 * together have seen of each other, for a copy. Of the other service's work nothing: that is
 * theirs.
 */
@ApplicationScoped
class JointItemsReader {

    @Inject private RecordRowsReader rows;

    /** All of it; empty when the case has none. */
    ItemText of(long caseId) {
        ItemText text = new ItemText();
        transfers(text, caseId, "case_id", "to_service_id", "Passed on to");
        transfers(text, caseId, "their_case_id", "from_service_id", "Passed on by");
        looks(text, caseId, "seen_case_id", "viewer_case_id", "Seen by");
        looks(text, caseId, "viewer_case_id", "seen_case_id", "Seen by us, of");
        return text;
    }

    private void transfers(ItemText text, long caseId, String side, String other, String label) {
        for (Row row :
                rows.rows(
                        "SELECT s.name, t.asked_at, t.fields, t.why, t.override_reason, t.state,"
                                + " t.answered_at, t.answer, t.afterwards, t.ended_at, t.ended_why FROM"
                                + " case_transfer t JOIN service s ON s.id = t."
                                + other
                                + " WHERE t."
                                + side
                                + " = ? ORDER BY t.id",
                        caseId)) {
            text.line(label, row.text(0))
                    .line("  Asked", Columns.instant(row.columns()[1]))
                    .line("  What crossed", SharedField.inWords(SharedField.of(row.text(2))))
                    .line("  Why", row.text(3))
                    .line("  Without your consent, because", row.text(4))
                    .line("  Stands", plain(row.text(5)))
                    .line("  Answered", Columns.instant(row.columns()[6]))
                    .line("  Answer", row.text(7))
                    .line("  Afterwards", plain(row.text(8)))
                    .line("  Ended", Columns.instant(row.columns()[9]))
                    .line("  Because", row.text(10));
        }
    }

    private void looks(ItemText text, long caseId, String side, String other, String label) {
        for (Row row :
                rows.rows(
                        "SELECT s.name, l.seen_at, l.what FROM joint_look l JOIN support_case c ON c.id"
                                + " = l."
                                + other
                                + " JOIN service s ON s.id = c.service_id WHERE l."
                                + side
                                + " = ? ORDER BY l.id",
                        caseId)) {
            text.line(label, row.text(0))
                    .line("  When", Columns.instant(row.columns()[1]))
                    .line("  What", row.text(2));
        }
    }

    private static String plain(String code) {
        return code == null ? null : code.replace('_', ' ').toLowerCase();
    }
}
