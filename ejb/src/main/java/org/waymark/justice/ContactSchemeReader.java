package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.reference.Offence;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** What the Victim Contact Scheme hangs on: its rules, and the offence of a case. */
@ApplicationScoped
class ContactSchemeReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ReferenceData reference;

    List<ContactSchemeRule> rules() {
        return SqlReader.rows(
                        entityManager,
                        "SELECT offence_group, sentence, months_at_least, valid_from, valid_to FROM"
                                + " contact_scheme_rule")
                .stream()
                .map(
                        row ->
                                new ContactSchemeRule(
                                        row.text(0),
                                        row.text(1),
                                        row.count(2),
                                        new Validity(row.date(3), row.date(4))))
                .toList();
    }

    /** The group of the offence that the case was referred for; null when it is not known. */
    String offenceGroup(long caseId) {
        Row row =
                SqlReader.rows(
                                entityManager,
                                "SELECT r.offence_code, COALESCE(r.offence_from, r.received_at) FROM"
                                        + " support_case c JOIN referral r ON r.id = c.referral_id"
                                        + " WHERE c.id = ?",
                                caseId)
                        .get(0);
        return reference
                .offences()
                .find(row.text(0), WorkingDays.dateOf(Columns.instant(row.columns()[1])))
                .map(Offence::offenceGroup)
                .orElse(null);
    }
}
