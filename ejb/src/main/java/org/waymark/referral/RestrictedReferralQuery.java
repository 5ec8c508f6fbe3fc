package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
import org.waymark.shared.Reference;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Restricted referrals that no case was opened for, whatever became of them, for whoever answers
 * for what is restricted: what is to be looked at first comes first.
 */
@Stateless
@Guarded
public class RestrictedReferralQuery {

    /** Rows of one page. */
    public static final int PAGE = 25;

    private static final int MOST = 50;
    private static final String DUE =
            "LEAST(x.standing_due, COALESCE(x.opening_due, x.standing_due))";
    private static final String RESTRICTED =
            " FROM person p JOIN referral r ON r.person_id = p.id LEFT JOIN service s ON s.id ="
                    + " COALESCE(r.service_id, r.proposed_service_id) WHERE p.restricted = TRUE AND NOT"
                    + " EXISTS (SELECT 1 FROM support_case k WHERE k.referral_id = r.id) AND ";
    private static final String COLUMNS =
            "SELECT r.id AS id, r.reference AS reference, p.given_names, p.surname, r.state,"
                    + " r.restricted_reason, r.received_at, s.name AS service, r.person_id, COALESCE("
                    + "(SELECT v.next_due_at FROM restriction_review v WHERE v.referral_id = r.id ORDER"
                    + " BY v.id DESC LIMIT 1), r.received_at + INTERVAL %d DAY) AS standing_due, (SELECT"
                    + " MIN(o.review_due_at) FROM referral_opening o WHERE o.referral_id = r.id AND"
                    + " o.reviewed_at IS NULL) AS opening_due";

    @Inject
    @ConfigProperty(name = "waymark.restriction.review.days", defaultValue = "28")
    private int days;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One restricted referral.
     *
     * @param reason null when nobody said which
     * @param opened was it opened for a request, and has nobody looked into that?
     * @param due by when somebody looks at it
     */
    public record Line(
            long id,
            String reference,
            String name,
            ReferralState state,
            RestrictionReason reason,
            Instant receivedAt,
            String service,
            long personId,
            boolean opened,
            Instant due,
            boolean overdue) {}

    /** Somebody opened it for a request. */
    public record Opening(String who, Instant at, Instant endsAt, String reason, boolean own) {}

    /** What was decided before. */
    public record Review(RestrictionFinding finding, String note, String who, Instant at) {}

    /** One of them with all that was decided, and the openings that nobody has looked into. */
    public record Detail(Line line, List<Opening> openings, List<Review> reviews) {

        /** Has whoever asks opened it themselves? Then another manager reviews it. */
        public boolean isOwn() {
            return openings.stream().anyMatch(Opening::own);
        }
    }

    /**
     * How many restricted referrals wait to be triaged, and how many to be looked at again; both
     * stop counting at {@link #PAGE}. Numbers, and nobody of them.
     */
    public record Waiting(int toTriage, int toReview) {}

    /** For a manager's morning. */
    @Needs(value = Right.REFERRAL_TRIAGE, audited = false)
    public Waiting waiting() {
        ReferralScope scope = ReferralScope.of(current.get(), organisations);
        if (scope.managed().isEmpty()) {
            return new Waiting(0, 0);
        }
        String of = mine(scope);
        Row row =
                SqlReader.rows(
                                entityManager,
                                "SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM person p JOIN referral r"
                                        + " ON r.person_id = p.id WHERE p.restricted = TRUE AND"
                                        + " r.is_open = TRUE AND "
                                        + of
                                        + " LIMIT "
                                        + PAGE
                                        + ") waiting), (SELECT COUNT(*) FROM (SELECT 1 FROM ("
                                        + COLUMNS.formatted(days)
                                        + RESTRICTED
                                        + of
                                        + ") x WHERE "
                                        + DUE
                                        + " < ? LIMIT "
                                        + PAGE
                                        + ") due)",
                                Columns.utc(clock.instant()))
                        .get(0);
        return new Waiting(row.count(0), row.count(1));
    }

    /** Those to be looked at soonest. */
    @Needs(Right.CASE_MANAGE)
    public Page<Line> page(PageKey key) {
        subject.list("restricted referrals without a case");
        List<Row> rows =
                SqlReader.rows(
                        entityManager,
                        select(ReferralScope.of(current.get(), organisations))
                                + key.condition(DUE, "x.id")
                                + key.order(DUE, "x.id")
                                + " LIMIT "
                                + (PAGE + 1),
                        key.values().toArray());
        Page<Line> page = Page.of(rows.stream().map(this::line).toList(), PAGE, key);
        page.rows()
                .forEach(
                        line ->
                                subject.referral(
                                        line.id(), line.personId(), "shown as restricted"));
        return page;
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is none of this reference that the actor may know of
     */
    @Needs(Right.CASE_MANAGE)
    public Detail one(String wanted) {
        Line line =
                SqlReader.rows(
                                entityManager,
                                select(ReferralScope.of(current.get(), organisations))
                                        + "x.reference = ?",
                                Reference.parse(wanted)
                                        .map(Reference::value)
                                        .orElseThrow(NotFound::new))
                        .stream()
                        .findFirst()
                        .map(this::line)
                        .orElseThrow(NotFound::new);
        subject.referral(line.id(), line.personId(), "restriction looked at");
        return new Detail(line, openings(line.id()), reviews(line.id()));
    }

    private List<Opening> openings(long referralId) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT a.display_name, o.opened_at, o.ends_at, o.reason, o.account_id FROM"
                                + " referral_opening o JOIN account a ON a.id = o.account_id WHERE"
                                + " o.referral_id = ? AND o.reviewed_at IS NULL ORDER BY o.id LIMIT "
                                + MOST,
                        referralId)
                .stream()
                .map(
                        row ->
                                new Opening(
                                        row.text(0),
                                        Columns.instant(row.columns()[1]),
                                        Columns.instant(row.columns()[2]),
                                        row.text(3),
                                        row.number(4) == current.get().id()))
                .toList();
    }

    private List<Review> reviews(long referralId) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT v.finding, v.note, a.display_name, v.reviewed_at FROM"
                                + " restriction_review v JOIN account a ON a.id = v.reviewed_by WHERE"
                                + " v.referral_id = ? ORDER BY v.id DESC LIMIT "
                                + MOST,
                        referralId)
                .stream()
                .map(
                        row ->
                                new Review(
                                        RestrictionFinding.valueOf(row.text(0)),
                                        row.text(1),
                                        row.text(2),
                                        Columns.instant(row.columns()[3])))
                .toList();
    }

    private static String mine(ReferralScope scope) {
        return scope.known("r", "p") + " AND " + scope.condition("r");
    }

    private String select(ReferralScope scope) {
        return "SELECT x.*, "
                + DUE
                + " FROM ("
                + COLUMNS.formatted(days)
                + RESTRICTED
                + mine(scope)
                + ") x WHERE ";
    }

    private Line line(Row row) {
        Instant due = Columns.instant(row.columns()[11]);
        return new Line(
                row.number(0),
                row.text(1),
                row.text(2) == null ? row.text(3) : row.text(2) + " " + row.text(3),
                ReferralState.valueOf(row.text(4)),
                row.text(5) == null ? null : RestrictionReason.valueOf(row.text(5)),
                Columns.instant(row.columns()[6]),
                row.text(7),
                row.number(8),
                row.columns()[10] != null,
                due,
                due.isBefore(clock.instant()));
    }
}
