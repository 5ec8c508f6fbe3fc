package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * What was decided about somebody's data: corrections, limits of use, holds, breaches, and what
 * police and courts asked for. What somebody suspected asked for is theirs and not here.
 */
@ApplicationScoped
class DataItemsReader {

    @Inject private RecordRowsReader rows;

    /** Of a person, as far as this provider decided it. */
    ItemText of(long personId, long organisationId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT c.target, c.old_value, c.new_value, c.statement, c.outcome, c.why,"
                                + " c.decided_at FROM rectification c JOIN rights_request q ON q.id ="
                                + " c.request_id WHERE c.person_id = ? AND q.organisation_id = ? AND"
                                + " q.asker <> 'SUSPECTED' ORDER BY c.id",
                        personId,
                        organisationId)) {
            text.line("Correction asked for", plain(row.text(0)))
                    .line("  It was", row.text(1))
                    .line("  It was to be", row.text(2))
                    .line("  In your words", row.text(3))
                    .line("  Decided", plain(row.text(4)))
                    .line("  Because", row.text(5))
                    .line("  When", Columns.instant(row.columns()[6]));
        }
        for (Row row :
                rows.rows(
                        "SELECT l.purpose, l.ground, l.set_at, l.ended_at, l.ended_why, l.told_on FROM"
                                + " processing_limit l JOIN rights_request q ON q.id = l.request_id"
                                + " WHERE l.person_id = ? AND q.organisation_id = ? AND q.asker <>"
                                + " 'SUSPECTED' ORDER BY l.id",
                        personId,
                        organisationId)) {
            text.line("Not used", row.text(0) == null ? "at all" : "for " + plain(row.text(0)))
                    .line("  Because", plain(row.text(1)))
                    .line("  Since", Columns.instant(row.columns()[2]))
                    .line("  Until", Columns.instant(row.columns()[3]))
                    .line("  Why no longer", row.text(4))
                    .line("  You were told", row.date(5));
        }
        for (Row row :
                rows.rows(
                        "SELECT kind, reason, set_at, lifted_at, lifted_reason FROM retention_hold"
                                + " WHERE person_id = ? AND organisation_id = ? ORDER BY id",
                        personId,
                        organisationId)) {
            text.line("Not to be destroyed", plain(row.text(0)))
                    .line("  Because", row.text(1))
                    .line("  Since", Columns.instant(row.columns()[2]))
                    .line("  Until", Columns.instant(row.columns()[3]))
                    .line("  Why no longer", row.text(4));
        }
        return text;
    }

    /** Requests for material of a case and breaches that concern it. */
    ItemText material(long caseId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT reference, requester, authority, received_at, scope_words, reason,"
                                + " state, given_at, given_to, reply FROM material_request WHERE case_id"
                                + " = ? ORDER BY id",
                        caseId)) {
            text.line("Material asked for", row.text(0))
                    .name("  By", row.text(1))
                    .line("  Of", row.text(2))
                    .line("  Received", Columns.instant(row.columns()[3]))
                    .line("  What", row.text(4))
                    .line("  Why, as they said", row.text(5))
                    .line("  Stands", plain(row.text(6)))
                    .line("  Given", Columns.instant(row.columns()[7]))
                    .name("  To", row.text(8))
                    .line("  Answer", row.text(9));
        }
        for (Row row :
                rows.rows(
                        "SELECT r.reference, r.noticed_at, r.kind, b.told_at, b.told_how FROM"
                                + " breach_case b JOIN breach r ON r.id = b.breach_id WHERE b.case_id ="
                                + " ? ORDER BY r.id",
                        caseId)) {
            text.line("A breach that concerned your data", row.text(0))
                    .line("  Noticed", Columns.instant(row.columns()[1]))
                    .line("  Kind", plain(row.text(2)))
                    .line("  You were told", Columns.instant(row.columns()[3]))
                    .line("  How", row.text(4));
        }
        return text;
    }

    private static String plain(String code) {
        return code == null ? null : code.replace('_', ' ').toLowerCase();
    }
}
