package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps referrals to MARACs; of cases whose papers were opened in the actor's scope. */
@ApplicationScoped
class MaracStore {

    static final String TABLE = "marac_referral";

    /** The columns of {@link #referral}. */
    static final String SELECT =
            "SELECT m.id, m.area_code, m.referred_on, m.state, m.visible, m.judgement, m.escalation,"
                    + " m.repeated, m.automatic, m.score, m.incidents, m.crimes, m.aware, m.consent,"
                    + " m.meeting_id, g.held_on, m.place, m.heard_on, m.feedback_due, m.feedback_at,"
                    + " m.feedback_task, a.display_name, m.version, m.words, m.from_agency, m.service_id"
                    + " FROM marac_referral m JOIN"
                    + " account a ON a.id = m.account_id LEFT JOIN marac_meeting g ON g.id ="
                    + " m.meeting_id WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    /**
     * Adds one.
     *
     * @param caseId null where another agency refers somebody who has no case here
     * @param personId whose key seals it
     * @param outside null where a service of ours refers
     */
    void add(
            Long caseId,
            long personId,
            long serviceId,
            MaracReferral referral,
            OutsideStore.Sender outside,
            long accountId,
            Instant at) {
        MaracCriteria criteria = referral.criteria();
        change(
                "INSERT INTO marac_referral (id, case_id, service_id, area_code, referred_on, state,"
                        + " visible, judgement, escalation, repeated, automatic, score, incidents,"
                        + " crimes, aware, consent, meeting_id, place, from_agency, expires_on,"
                        + " account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?)",
                referral.id(),
                caseId,
                serviceId,
                referral.areaCode(),
                referral.referredOn(),
                referral.state().name(),
                criteria.visible(),
                criteria.judgement(),
                criteria.escalation(),
                criteria.repeated(),
                criteria.automatic(),
                referral.score(),
                referral.incidents(),
                referral.crimes(),
                referral.aware(),
                referral.consent().name(),
                referral.listing() == null ? null : referral.listing().meetingId(),
                referral.listing() == null ? null : referral.listing().place(),
                outside == null ? null : outside.agency(),
                outside == null ? null : outside.until(),
                accountId,
                Columns.utc(at),
                words.seal(personId, TABLE, referral.id(), referral.words()));
    }

    /** All referrals of a case, newest first. */
    List<MaracReferral> of(long caseId, long personId) {
        List<Row> rows =
                Row.of(
                        entityManager
                                .createNativeQuery(SELECT + "m.case_id = ? ORDER BY m.id DESC")
                                .setParameter(1, caseId)
                                .getResultList());
        Map<Long, byte[]> sealed = new LinkedHashMap<>();
        rows.forEach(row -> sealed.put(row.number(0), (byte[]) row.columns()[23]));
        Map<Long, Map<String, String>> said = words.openAll(personId, TABLE, sealed);
        return rows.stream().map(row -> referral(row, said.get(row.number(0)))).toList();
    }

    /**
     * One referral of the case.
     *
     * @throws NotFound when the case has none such
     */
    MaracReferral find(long caseId, long personId, long id) {
        return of(caseId, personId).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * It has become this.
     *
     * @throws ChangedMeanwhile when somebody changed it after it was read
     */
    void becomes(MaracReferral before, long personId, MaracReferral now) {
        int changed =
                change(
                        "UPDATE marac_referral SET state = ?, meeting_id = ?, place = ?, heard_on = ?,"
                                + " feedback_due = ?, feedback_at = ?, feedback_task = ?, words = ?,"
                                + " version = version + 1 WHERE id = ? AND version = ?",
                        now.state().name(),
                        now.listing() == null ? null : now.listing().meetingId(),
                        now.listing() == null ? null : now.listing().place(),
                        now.heardOn(),
                        Columns.utc(now.feedbackDue()),
                        Columns.utc(now.feedbackAt()),
                        now.feedbackTask(),
                        words.seal(personId, TABLE, before.id(), now.words()),
                        before.id(),
                        before.version());
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
    }

    private int change(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    /** A row of {@link #SELECT} with its words. */
    static MaracReferral referral(Row row, Map<String, String> said) {
        LocalDate held = row.date(15);
        return new MaracReferral(
                row.number(0),
                row.text(1),
                row.date(2),
                MaracReferral.State.valueOf(row.text(3)),
                new MaracCriteria(row.flag(4), row.flag(5), row.flag(6), row.flag(7), row.flag(8)),
                row.count(9),
                row.count(10),
                row.count(11),
                row.flag(12),
                MaracReferral.Consent.valueOf(row.text(13)),
                row.number(14) == null
                        ? null
                        : new MaracReferral.Listing(row.number(14), held, row.count(16)),
                row.date(17),
                Columns.instant(row.columns()[18]),
                Columns.instant(row.columns()[19]),
                row.number(20),
                row.text(21),
                row.count(22),
                said);
    }
}
