package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;

/**
 * The inbox: what is to be decided, by time left, and apart from it what is held and waits. Each
 * service's part is read from its own index range ({@code proposed_service_id, state, due_at, id}),
 * so that the page costs the same with ten referrals and with a million, however much is held.
 */
@Stateless
@Guarded
public class InboxQuery {

    /** Rows of one page. */
    public static final int PAGE = 25;

    private static final String PROPOSED = "r.proposed_service_id";
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** Where a page ended. */
    public record After(Instant due, long id) {}

    /** One referral of the inbox. */
    public record Row(
            long id,
            String reference,
            String name,
            ReferralState state,
            String reason,
            String crimeGroup,
            String risk,
            boolean repeat,
            boolean domesticAbuse,
            Instant due,
            Instant receivedAt,
            String service,
            String area,
            long personId) {}

    /**
     * Open referrals of one state, least time left first: what is held keeps its old deadline and
     * would stand before everything that is urgent now.
     *
     * @param state RECEIVED or HELD
     * @return one row more than a page when there is a next page
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public List<Row> page(ReferralState state, After after) {
        if (!state.isOpen()) {
            throw new BadInput("state", "Nothing of this kind lies in an inbox.");
        }
        List<String> inboxes = inboxes(ReferralScope.of(current.get(), organisations));
        subject.list("inbox " + state);
        String sql =
                inboxes.stream()
                                .map(inbox -> part(inbox, state))
                                .collect(Collectors.joining(" UNION ALL "))
                        + " ORDER BY due_at, id LIMIT "
                        + (PAGE + 1);
        Query query = entityManager.createNativeQuery(sql);
        int at = 1;
        for (int i = 0; i < inboxes.size(); i++) {
            query.setParameter(at++, Columns.utc(after == null ? LONG_AGO : after.due()));
            query.setParameter(at++, Columns.utc(after == null ? LONG_AGO : after.due()));
            query.setParameter(at++, after == null ? 0 : after.id());
        }
        List<Row> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(row((Object[]) row));
        }
        rows.stream()
                .limit(PAGE)
                .forEach(row -> subject.referral(row.id(), row.personId(), "shown in the inbox"));
        return rows;
    }

    /**
     * Ids and the enum name are ours, so they stand in the text; what comes from outside is a
     * parameter.
     */
    private static List<String> inboxes(ReferralScope scope) {
        List<String> inboxes = new ArrayList<>();
        scope.inboxes().forEach(inbox -> inboxes.add(inbox.condition("r", PROPOSED)));
        if (scope.unrouted()) {
            inboxes.add(PROPOSED + " IS NULL");
        }
        return inboxes;
    }

    static String part(String inbox, ReferralState state) {
        return "(SELECT r.id AS id, r.reference, p.given_names, p.surname, r.state, r.reason,"
                + " r.crime_group, r.risk, r.repeat_victim, r.domestic_abuse, r.due_at AS due_at,"
                + " r.received_at, s.name, r.residence_area, r.person_id FROM referral r JOIN person p ON p.id ="
                + " r.person_id LEFT JOIN service s ON s.id = r.proposed_service_id WHERE "
                + inbox
                + " AND r.state = '"
                + state.name()
                + "' AND p.restricted = FALSE AND (r.due_at > ? OR (r.due_at = ? AND r.id > ?)) ORDER BY r.due_at, r.id LIMIT "
                + (PAGE + 1)
                + ")";
    }

    private static Row row(Object[] row) {
        return new Row(
                Columns.number(row[0]),
                (String) row[1],
                row[2] == null ? (String) row[3] : row[2] + " " + row[3],
                ReferralState.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                Columns.flag(row[8]),
                Columns.flag(row[9]),
                Columns.instant(row[10]),
                Columns.instant(row[11]),
                (String) row[12],
                (String) row[13],
                Columns.number(row[14]));
    }
}
