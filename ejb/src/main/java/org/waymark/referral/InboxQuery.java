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
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

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

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

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
            long personId,
            boolean restricted) {}

    /**
     * Open referrals of one state, least time left first: what is held keeps its old deadline and
     * would stand before everything that is urgent now.
     *
     * @param state RECEIVED or HELD
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public Page<Row> page(ReferralState state, PageKey key) {
        if (!state.isOpen()) {
            throw new BadInput("state", "Nothing of this kind lies in an inbox.");
        }
        List<String> inboxes = inboxes(ReferralScope.of(current.get(), organisations));
        subject.list("inbox " + state);
        String sql =
                inboxes.stream()
                                .map(inbox -> part(inbox, state, key))
                                .collect(Collectors.joining(" UNION ALL "))
                        + key.order("due_at", "id")
                        + " LIMIT "
                        + (PAGE + 1);
        Query query = entityManager.createNativeQuery(sql);
        int at = 1;
        for (int i = 0; i < inboxes.size(); i++) {
            for (Object value : key.values()) {
                query.setParameter(at++, value);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(row((Object[]) row));
        }
        Page<Row> page = Page.of(rows, PAGE, key);
        page.rows()
                .forEach(row -> subject.referral(row.id(), row.personId(), "shown in the inbox"));
        return page;
    }

    /**
     * Ids and the enum name are ours, so they stand in the text; what comes from outside is a
     * parameter.
     */
    static List<String> inboxes(ReferralScope scope) {
        List<String> inboxes = new ArrayList<>();
        String known = " AND " + scope.known("r", "p");
        scope.inboxes().forEach(inbox -> inboxes.add(inbox.condition("r", PROPOSED) + known));
        if (scope.unrouted()) {
            inboxes.add(PROPOSED + " IS NULL" + known);
        }
        return inboxes;
    }

    /** The index is named: small tables tempt MySQL to begin with the persons. */
    static String part(String inbox, ReferralState state, PageKey key) {
        return "(SELECT r.id AS id, r.reference, p.given_names, p.surname, r.state, r.reason,"
                + " r.crime_group, r.risk, r.repeat_victim, r.domestic_abuse, r.due_at AS due_at,"
                + " r.received_at, s.name, r.residence_area, r.person_id, p.restricted FROM referral r"
                + " FORCE INDEX (ix_referral_inbox_state) JOIN person p ON p.id = r.person_id LEFT"
                + " JOIN service s ON s.id = r.proposed_service_id WHERE "
                + inbox
                + " AND r.state = '"
                + state.name()
                + "' AND "
                + key.condition("r.due_at", "r.id")
                + key.order("r.due_at", "r.id")
                + " LIMIT "
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
                Columns.number(row[14]),
                Columns.flag(row[15]));
    }
}
