package org.waymark.privacy.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
import org.waymark.shared.Row;

/**
 * Reads agreements, the map of controllers that follows from them, and between whom referrals went
 * without one. Nothing in it is about people.
 */
@Stateless
@Guarded
public class AgreementQuery {

    /** Agreements of one page. */
    public static final int PAGE = 50;

    /** For how long back referrals are looked at. */
    static final Duration LOOK_BACK = Duration.ofDays(31);

    /** A review is due when it is nearer than this. */
    private static final int DUE_DAYS = 30;

    private static final String LINE =
            "SELECT g.id, g.title, g.valid_from, g.valid_to, g.review_on, (SELECT"
                    + " GROUP_CONCAT(o.name ORDER BY o.name SEPARATOR ', ') FROM agreement_party p JOIN"
                    + " organisation o ON o.id = p.organisation_id WHERE p.agreement_id = g.id) FROM"
                    + " agreement g WHERE ";

    /** Both are party to an agreement {@code g} that holds today. */
    private static final String COVERED =
            "EXISTS (SELECT 1 FROM agreement g JOIN agreement_party p ON p.agreement_id = g.id AND"
                    + " p.organisation_id = x.a JOIN agreement_party q ON q.agreement_id = g.id AND"
                    + " q.organisation_id = x.b WHERE g.valid_from <= ? AND (g.valid_to IS NULL OR"
                    + " g.valid_to > ?))";

    /** Who sent to whom: a sender to a service, and a service on to another. */
    private static final String EXCHANGED =
            "SELECT oa.name, ob.name, x.n FROM (SELECT a, b, SUM(n) AS n FROM (SELECT r.sender_id AS a,"
                    + " s.organisation_id AS b, COUNT(*) AS n FROM referral r JOIN service s ON s.id ="
                    + " r.service_id WHERE r.id >= ? GROUP BY r.sender_id, s.organisation_id UNION ALL"
                    + " SELECT ps.organisation_id, cs.organisation_id, COUNT(*) FROM referral r JOIN"
                    + " referral f ON f.id = r.parent_id JOIN service ps ON ps.id = f.service_id JOIN"
                    + " service cs ON cs.id = r.service_id WHERE r.id >= ? GROUP BY ps.organisation_id,"
                    + " cs.organisation_id) e WHERE a <> b GROUP BY a, b) x JOIN organisation oa ON oa.id"
                    + " = x.a JOIN organisation ob ON ob.id = x.b WHERE NOT ";

    @Inject private AgreementStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** One line of the list. */
    public record Line(
            long id,
            String title,
            LocalDate from,
            LocalDate to,
            LocalDate reviewOn,
            String parties,
            boolean due) {

        /** What names this line in the address of the page behind or before it. */
        public String key() {
            return PageKey.text(reviewOn.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
        }
    }

    /** An organisation and what it is in one agreement. */
    public record Party(String organisation, PartyRole role, String agreement) {}

    /** Who is what for one purpose, by its code. */
    public record Purpose(String code, List<Party> parties) {}

    /** Referrals that went from one organisation to another without a current agreement. */
    public record Uncovered(String from, String to, long referrals) {}

    /** One agreement with all that is agreed. */
    public record Whole(
            Line line,
            boolean current,
            String categories,
            Article6 article6,
            Article9 article9,
            Article10 article10,
            String schedule1,
            String document,
            String endedWhy,
            List<String> purposes,
            List<Party> parties) {}

    /** One page of those that hold or are still to begin, or of those that have ended. */
    @Needs(Right.AGREEMENT_READ)
    public Page<Line> page(boolean holding, PageKey key) {
        subject.list("agreements, " + (holding ? "current" : "ended"));
        List<Object> values = new ArrayList<>();
        values.add(today());
        values.addAll(key.values());
        String sql =
                LINE
                        + (holding ? "(g.valid_to IS NULL OR g.valid_to > ?)" : "g.valid_to <= ?")
                        + " AND "
                        + key.condition("g.review_on", "g.id")
                        + key.order("g.review_on", "g.id")
                        + " LIMIT "
                        + (PAGE + 1);
        return Page.of(lines(sql, values), PAGE, key);
    }

    /** One agreement. */
    @Needs(Right.AGREEMENT_READ)
    public Whole agreement(long id) {
        Line line =
                lines(LINE + "g.id = ?", List.of(id)).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        subject.list("agreement " + line.title());
        Row row =
                rows(
                                "SELECT categories, article6, article9, article10, schedule1, document,"
                                        + " ended_why FROM agreement WHERE id = ?",
                                List.of(id))
                        .get(0);
        return new Whole(
                line,
                line.to() == null || line.to().isAfter(today()),
                row.text(0),
                Article6.valueOf(row.text(1)),
                row.text(2) == null ? null : Article9.valueOf(row.text(2)),
                row.text(3) == null ? null : Article10.valueOf(row.text(3)),
                row.text(4),
                row.text(5),
                row.text(6),
                rows(
                                "SELECT purpose FROM agreement_purpose WHERE agreement_id = ? ORDER BY"
                                        + " purpose",
                                List.of(id))
                        .stream()
                        .map(each -> each.text(0))
                        .toList(),
                rows(
                                "SELECT o.name, p.role, g.title FROM agreement_party p JOIN agreement g ON"
                                        + " g.id = p.agreement_id JOIN organisation o ON o.id ="
                                        + " p.organisation_id WHERE p.agreement_id = ? ORDER BY p.role,"
                                        + " o.name",
                                List.of(id))
                        .stream()
                        .map(each -> party(each, 0))
                        .toList());
    }

    /** For each purpose who is controller, joint controller and processor today. */
    @Needs(Right.AGREEMENT_READ)
    public List<Purpose> controllers() {
        subject.list("map of controllers");
        Map<String, List<Party>> purposes = new LinkedHashMap<>();
        rows(
                        "SELECT u.purpose, o.name, p.role, g.title FROM agreement g JOIN"
                                + " agreement_purpose u ON u.agreement_id = g.id JOIN agreement_party p"
                                + " ON p.agreement_id = g.id JOIN organisation o ON o.id ="
                                + " p.organisation_id WHERE g.valid_from <= ? AND (g.valid_to IS NULL OR"
                                + " g.valid_to > ?) ORDER BY u.purpose, p.role, o.name, g.title",
                        List.of(today(), today()))
                .forEach(
                        row ->
                                purposes.computeIfAbsent(row.text(0), p -> new ArrayList<>())
                                        .add(party(row, 1)));
        return purposes.entrySet().stream()
                .map(each -> new Purpose(each.getKey(), each.getValue()))
                .toList();
    }

    /** Of the last month; a manager those of their own organisation, others all. */
    @Needs(Right.AGREEMENT_READ)
    public List<Uncovered> uncovered() {
        subject.list("referrals without an agreement");
        long since = Ids.firstAt(clock.instant().minus(LOOK_BACK));
        List<Object> values = new ArrayList<>(List.of(since, since, today(), today()));
        String own = "";
        if (!current.get().may(Right.AGREEMENT_EDIT)) {
            own = " AND (x.a = ? OR x.b = ?)";
            values.add(current.get().organisationId());
            values.add(current.get().organisationId());
        }
        return rows(
                        EXCHANGED
                                + COVERED
                                + own
                                + " ORDER BY x.n DESC, oa.name, ob.name LIMIT 100",
                        values)
                .stream()
                .map(row -> new Uncovered(row.text(0), row.text(1), row.number(2)))
                .toList();
    }

    private static Party party(Row row, int first) {
        return new Party(
                row.text(first), PartyRole.valueOf(row.text(first + 1)), row.text(first + 2));
    }

    private List<Line> lines(String sql, List<Object> values) {
        LocalDate soon = today().plusDays(DUE_DAYS);
        return rows(sql, values).stream()
                .map(
                        row ->
                                new Line(
                                        row.number(0),
                                        row.text(1),
                                        row.date(2),
                                        row.date(3),
                                        row.date(4),
                                        row.text(5),
                                        !row.date(4).isAfter(soon)))
                .toList();
    }

    private List<Row> rows(String sql, List<Object> values) {
        return Row.of(store.query(sql, values).getResultList());
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
