package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.shared.Row;

/** That there is something sealed about the safety of a person, as parts of their record. */
@ApplicationScoped
class SafetyItemsReader {

    @Inject private RecordRowsReader rows;

    /** That there is a safety plan and the like, which the worker goes through with them. */
    ItemText plans(long caseId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT (SELECT COUNT(*) FROM safety_plan WHERE case_id = c.id), (SELECT"
                                + " COUNT(*) FROM child WHERE case_id = c.id AND is_newest = TRUE AND"
                                + " removed = FALSE), (SELECT COUNT(*) FROM protective_order WHERE"
                                + " case_id = c.id), (SELECT COUNT(*) FROM disclosure_application WHERE"
                                + " case_id = c.id) FROM support_case c WHERE c.id = ?",
                        caseId)) {
            counted(text, "Versions of a safety plan", row.count(0));
            counted(text, "Records of children", row.count(1));
            counted(text, "Protective orders", row.count(2));
            counted(text, "Applications under Clare\u2019s Law", row.count(3));
        }
        if (!text.isEmpty()) {
            text.paragraph("They are sealed. The worker of the case opens them with you.");
        }
        return text;
    }

    /**
     * That there are papers of a MARAC. What they say is others' too and is not given out without
     * being weighed: the manager of the case does that with the agencies of the meeting.
     */
    ItemText marac(long caseId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows("SELECT COUNT(*) FROM marac_referral m WHERE m.case_id = ?", caseId)) {
            counted(text, "Papers of a meeting of agencies", row.count(0));
        }
        if (!text.isEmpty()) {
            text.paragraph(
                    "They are about others too and are not part of this copy. Ask, and what can be"
                            + " given is weighed with the agencies of the meeting.");
        }
        return text;
    }

    private static void counted(ItemText text, String what, int number) {
        if (number > 0) {
            text.line(what, String.valueOf(number));
        }
    }
}
