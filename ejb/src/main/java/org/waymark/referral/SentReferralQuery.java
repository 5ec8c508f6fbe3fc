package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.KeptFrom;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;
import org.waymark.shared.Reference;
import org.waymark.shared.Row;

/**
 * What a sender may know of the referrals they sent themselves: accepted, not accepted and why,
 * contact made or not. A person sees their own; a force's client sees what its force sent.
 */
@Stateless
@Guarded
public class SentReferralQuery {

    /** Rows of a page of the list. */
    public static final int PAGE = 25;

    private static final String SENT =
            "SELECT r.id, r.reference, r.received_at, r.state, r.reason, r.crime_ref,"
                    + " c.contacted_at IS NOT NULL, r.person_id FROM referral r LEFT JOIN"
                    + " support_case c ON c.referral_id = r.id WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * One referral as its sender sees it.
     *
     * @param crimeRef the sender's own reference
     */
    public record Sent(
            long id, Reference reference, Instant receivedAt, String crimeRef, SenderView view) {}

    /**
     * One that the actor sent.
     *
     * @throws NotFound when there is none, or somebody else sent it
     */
    @Needs(Right.REFERRAL_SEND)
    public Sent receipt(String typed) {
        String reference = Reference.parse(typed).orElseThrow(NotFound::new).value();
        Actor actor = current.get();
        Query query =
                entityManager
                        .createNativeQuery(SENT + mine(actor) + " AND r.reference = ?")
                        .setParameter(1, key(actor))
                        .setParameter(2, reference);
        Row row = Row.of(query.getResultList()).stream().findFirst().orElseThrow(NotFound::new);
        subject.referral(row.number(0), row.number(7), "status asked by the sender");
        return sent(row);
    }

    /** Did the actor send it? Nothing is told of it beside that. */
    @Needs(value = Right.REFERRAL_SEND, audited = false)
    public boolean isMine(Reference reference) {
        Actor actor = current.get();
        return !entityManager
                .createNativeQuery(
                        "SELECT r.id FROM referral r WHERE " + mine(actor) + " AND r.reference = ?")
                .setParameter(1, key(actor))
                .setParameter(2, reference.value())
                .getResultList()
                .isEmpty();
    }

    /**
     * Has the actor made a referral by a message whose id begins so? A page gives all its messages
     * one beginning. Whoever knows the person may still correct what they sent themselves.
     */
    @Needs(value = Right.REFERRAL_SEND, audited = false)
    public boolean isMadeBy(String beginning) {
        Actor actor = current.get();
        return !entityManager
                .createNativeQuery(
                        "SELECT r.id FROM feed_message m JOIN referral r ON r.id = m.referral_id WHERE"
                                + " m.sending_force = (SELECT o.code FROM organisation o WHERE o.id ="
                                + " ?) AND m.message_id LIKE ? AND "
                                + sentBy(actor))
                .setParameter(1, actor.organisationId())
                .setParameter(2, beginning + "%")
                .setParameter(3, key(actor))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Those the actor sent, newest first.
     *
     * @param before only older ones than this id; null for the newest
     * @param after only newer ones than this id, for leafing back
     */
    @Needs(Right.REFERRAL_SEND)
    public Page<Sent> page(Long before, Long after) {
        Actor actor = current.get();
        subject.list("own referrals");
        boolean back = after != null;
        Query query =
                entityManager
                        .createNativeQuery(
                                SENT
                                        + mine(actor)
                                        + (back
                                                ? " AND r.id > ? ORDER BY r.id LIMIT "
                                                : " AND r.id < ? ORDER BY r.id DESC LIMIT ")
                                        + (PAGE + 1))
                        .setParameter(1, key(actor))
                        .setParameter(2, back ? after : before == null ? Long.MAX_VALUE : before);
        List<Row> rows = Row.of(query.getResultList());
        Page<Sent> page =
                Page.of(
                        rows.stream().map(SentReferralQuery::sent).toList(),
                        PAGE,
                        before == null,
                        back);
        Set<Long> shown = page.rows().stream().map(Sent::id).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> shown.contains(row.number(0)))
                .forEach(
                        row ->
                                subject.referral(
                                        row.number(0),
                                        row.number(7),
                                        "shown to its sender in a list"));
        return page;
    }

    /**
     * Of people what they sent for the organisation they work for now, and nothing of somebody they
     * have said they know: ids are ours and can stand in the text.
     */
    private static String mine(Actor actor) {
        return actor.isClient()
                ? sentBy(actor)
                : sentBy(actor)
                        + " AND "
                        + KeptFrom.free(String.valueOf(actor.id()), "r.person_id");
    }

    private static String sentBy(Actor actor) {
        return actor.isClient()
                ? "r.sender_id = ?"
                : "r.sent_by = ? AND r.sender_id = " + actor.organisationId();
    }

    private static long key(Actor actor) {
        return actor.isClient() ? actor.organisationId() : actor.id();
    }

    private static Sent sent(Row row) {
        return new Sent(
                row.number(0),
                new Reference(row.text(1)),
                Columns.instant(row.columns()[2]),
                row.text(5),
                SenderView.of(ReferralState.valueOf(row.text(3)), row.text(4), row.flag(6)));
    }
}
