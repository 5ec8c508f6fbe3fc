package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Row;

/** Asks the rules by which way the person of a case is tried first. */
@Stateless
@Guarded
public class FirstChannelQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseStore store;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** Nothing of the person is told. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public FirstChannel of(String reference) {
        long caseId = store.sharedKey(current.get(), reference).id();
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT x.first_channel, x.then_channel, x.name FROM"
                                                + " support_case c JOIN referral r ON r.id = c.referral_id"
                                                + " JOIN first_channel_rule x ON (x.crime_group IS NULL OR"
                                                + " x.crime_group = r.crime_group) AND (x.enhanced_only ="
                                                + " FALSE OR COALESCE(r.enhanced, '') <> '' OR EXISTS"
                                                + " (SELECT 1 FROM enhanced_right e WHERE e.case_id = c.id"
                                                + " AND e.applies = TRUE AND e.superseded_at IS NULL)) AND"
                                                + " x.valid_from <= ? AND (x.valid_to IS NULL OR x.valid_to"
                                                + " > ?) WHERE c.id = ? ORDER BY x.rule_order, x.id LIMIT"
                                                + " 1")
                                .setParameter(1, today)
                                .setParameter(2, today)
                                .setParameter(3, caseId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(
                        row ->
                                new FirstChannel(
                                        List.of(
                                                ContactChannel.valueOf(row.text(0)),
                                                ContactChannel.valueOf(row.text(1))),
                                        row.text(2)))
                .orElse(FirstChannel.BY_TELEPHONE);
    }
}
