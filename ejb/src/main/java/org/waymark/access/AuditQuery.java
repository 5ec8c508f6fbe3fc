package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.Page;

/**
 * Reads the audit for those who may, within their {@link AuditScope}: by who, whose, what and when.
 * Searching the audit is itself written to it, with all that was asked. Each way in has its index,
 * so that a year is no slower than a day; without who and whose only some weeks are searched.
 */
@Stateless
@Guarded
public class AuditQuery {

    /** Rows of one page. */
    public static final int PAGE = 50;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The longest time that is searched without saying who or whose. */
    public static final Duration WITHOUT_WHO_OR_WHOSE = Duration.ofDays(32);

    /**
     * What to look for; null means any.
     *
     * @param username of an account, or the id of a REST client
     * @param reference of a referral or a case, as it is stored
     * @param what a kind of deed; refusals are one of their own
     * @param key where the page begins; null for the newest
     */
    public record Search(
            String username, String reference, Deed what, Instant from, Instant to, AuditKey key) {

        boolean newer() {
            return key != null && key.newer();
        }
    }

    /** One row, as shown. */
    public record Entry(
            long id,
            Instant at,
            String actor,
            String action,
            String outcome,
            String caseReference,
            String detail,
            String reason,
            String origin) {}

    private static final String COLUMNS =
            "SELECT a.id, a.at, a.actor, a.action, a.outcome, COALESCE(c.reference, r.reference),"
                    + " a.detail, COALESCE(w.words, CASE WHEN a.reason LIKE 'sha256:%' THEN"
                    + " 'Destroyed with the record' ELSE a.reason END), a.origin FROM (";
    private static final String NAMED =
            ") a LEFT JOIN support_case c ON c.id = a.case_id LEFT JOIN referral r ON r.id ="
                    + " a.referral_id LEFT JOIN audit_reason w ON w.entry_id = a.id ORDER BY a.at %1$s, a.id %1$s";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private RecordQuery records;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** One page, newest first. */
    @Needs(Right.AUDIT_READ)
    public Page<Entry> search(Search search) {
        String asked = wordsOf(search);
        List<Long> people =
                search.reference() == null
                        ? List.of()
                        : records.people(search.reference(), current.get());
        if (people.isEmpty()) {
            subject.list(asked);
        }
        people.forEach(person -> subject.person(person, asked));
        if (search.from() == null || search.to() == null) {
            throw new BadInput("from", "Give the days to search between.");
        }
        if (search.username() == null
                && search.reference() == null
                && Duration.between(search.from(), search.to()).compareTo(WITHOUT_WHO_OR_WHOSE)
                        > 0) {
            throw new BadInput(
                    "from",
                    "Search at most 31 days at once, or say whose record or which username.");
        }
        Stream<Entry> found =
                search.reference() == null
                        ? page(search, null).stream()
                        : people.stream().flatMap(person -> page(search, person).stream());
        Comparator<Entry> order = Comparator.comparing(Entry::at).thenComparing(Entry::id);
        List<Entry> entries =
                found.sorted(search.newer() ? order : order.reversed()).limit(PAGE + 1).toList();
        return Page.of(entries, PAGE, search.key() == null, search.newer());
    }

    private List<Entry> page(Search search, Long person) {
        List<Object> values = new ArrayList<>();
        String sql = sql(search, person, AuditScope.of(current.get()), values);
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Entry> entries = new ArrayList<>();
        for (Object row : query.getResultList()) {
            entries.add(entry((Object[]) row));
        }
        return entries;
    }

    /** The statement of one page of one person (null: of all); its values are added. */
    static String sql(Search search, Long person, AuditScope scope, List<Object> values) {
        StringBuilder sql = new StringBuilder("SELECT * FROM audit_entry a WHERE a.at >= ?");
        sql.append(" AND a.at < ?");
        values.add(Columns.utc(search.from()));
        values.add(Columns.utc(search.to()));
        sql.append(" AND ").append(scope.sql());
        values.addAll(scope.values());
        if (person != null) {
            sql.append(" AND a.person_id = ?");
            values.add(person);
        }
        if (search.username() != null) {
            sql.append(
                    " AND a.account_id = COALESCE((SELECT id FROM account WHERE username = ?),"
                            + " (SELECT id FROM api_client WHERE client_id = ?))");
            values.add(search.username());
            values.add(search.username());
        }
        if (search.what() == Deed.REFUSED) {
            sql.append(" AND a.outcome = 'REFUSED'");
        } else if (search.what() != null) {
            List<String> actions = ActionWords.actions(search.what());
            sql.append(" AND a.action IN (")
                    .append(String.join(", ", Collections.nCopies(actions.size(), "?")))
                    .append(")");
            values.addAll(actions);
        }
        if (search.key() != null) {
            sql.append(search.key().condition());
            values.addAll(search.key().values());
        }
        String way = search.newer() ? "ASC" : "DESC";
        sql.append(" ORDER BY a.at %1$s, a.id %1$s LIMIT ".formatted(way)).append(PAGE + 1);
        return COLUMNS + sql + NAMED.formatted(way);
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                ((Number) row[0]).longValue(),
                Columns.instant(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8]);
    }

    private static String wordsOf(Search search) {
        return "account "
                + (search.username() == null ? "any" : search.username())
                + ", record "
                + (search.reference() == null ? "any" : search.reference())
                + ", what "
                + (search.what() == null ? "any" : search.what().name())
                + ", "
                + days(search.from(), search.to());
    }

    /** From the first to the last day, as somebody asks for them; the end is not one of them. */
    static String days(Instant from, Instant to) {
        return from == null || to == null
                ? "no days"
                : from.atZone(LONDON).toLocalDate()
                        + " to "
                        + to.minusNanos(1).atZone(LONDON).toLocalDate();
    }
}
