package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.Columns;

/**
 * What a referrer sees of what they sent: accepted, not accepted and why, contact made or not, and
 * nothing else. Not even the name comes back.
 */
@Stateless
@Guarded
public class SentQuery {

    /** Rows of one page. */
    public static final int PAGE = 25;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * One referral as its sender sees it.
     *
     * @param crimeRef the sender's own reference
     */
    public record Row(
            long id, String reference, String crimeRef, Instant sentAt, SenderView view) {}

    /** The actor's own referrals, newest first. */
    @Needs(Right.REFERRAL_SEND)
    public List<Row> page(Long before) {
        subject.list("own referrals");
        return read(
                " AND r.id < ? ORDER BY r.id DESC LIMIT " + (PAGE + 1),
                before == null ? Long.MAX_VALUE : before);
    }

    /** One of the actor's own referrals. */
    @Needs(Right.REFERRAL_SEND)
    public Optional<Row> one(String reference) {
        subject.list("own referral " + reference);
        return read(" AND r.reference = ?", reference).stream().findFirst();
    }

    private List<Row> read(String condition, Object value) {
        List<Row> rows = new ArrayList<>();
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT r.id, r.reference, r.crime_ref, r.sent_at, r.state, r.reason,"
                                        + " c.contacted_at IS NOT NULL FROM referral r"
                                        + " LEFT JOIN support_case c ON c.referral_id = r.id WHERE"
                                        + " r.sent_by = ?"
                                        + condition)
                        .setParameter(1, current.get().id())
                        .setParameter(2, value)
                        .getResultList()) {
            Object[] row = (Object[]) each;
            rows.add(
                    new Row(
                            Columns.number(row[0]),
                            (String) row[1],
                            (String) row[2],
                            Columns.instant(row[3]),
                            SenderView.of(
                                    ReferralState.valueOf((String) row[4]),
                                    (String) row[5],
                                    Columns.flag(row[6]))));
        }
        return rows;
    }
}
