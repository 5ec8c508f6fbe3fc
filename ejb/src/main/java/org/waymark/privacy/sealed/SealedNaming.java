package org.waymark.privacy.sealed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.notification.Outbox;
import org.waymark.shared.BadInput;
import org.waymark.shared.Row;
import org.waymark.shared.TypedText;

/**
 * Something sealed is asked for and its author has left, or is not named on the case that was
 * restricted meanwhile: the manager of the service names another counsellor to look through it, and
 * a second person agrees, another manager or somebody who answers for data protection. Neither of
 * them reads a word of it.
 */
@Stateless
@Guarded
public class SealedNaming {

    private static final int MOST = 100;
    private static final int LONGEST_WHY = 300;

    private static final String LIST =
            "SELECT v.id, c.reference, v.purpose, v.source, v.asked_at, a.display_name,"
                    + " n.display_name, b.display_name, v.named_why, v.named_by, v.named_id,"
                    + " v.case_id, v.person_id"
                    + " FROM sealed_review v JOIN support_case c ON c.id = v.case_id JOIN service s"
                    + " ON s.id = c.service_id JOIN account a ON a.id = v.author_id LEFT JOIN"
                    + " account n ON n.id = v.named_id LEFT JOIN account b ON b.id = v.named_by"
                    + " WHERE v.decided_at IS NULL AND "
                    + SealedReviewStore.ASKED
                    + " AND NOT "
                    + SealedReviewStore.THERE
                    + " AND %s ORDER BY v.asked_at, v.id LIMIT "
                    + MOST;

    @Inject private SealedReviewStore store;
    @Inject private Outbox outbox;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One whose author has left, or may no longer know of the case.
     *
     * @param named who was named and waits for a second person; null while nobody was
     * @param mayAgree is the actor neither of the two?
     */
    public record Line(
            long id,
            String caseReference,
            SealedReview.Purpose purpose,
            SealedReview.Source source,
            Instant askedAt,
            String author,
            String named,
            String namedBy,
            String namedWhy,
            boolean mayAgree) {}

    /** Somebody who can be named. */
    public record Choice(long accountId, String name) {}

    /** Of the cases that the actor manages, or answers for. */
    @Needs({Right.CASE_MANAGE, Right.RIGHTS_WORK})
    public List<Line> waiting() {
        subject.list("sealed notes whose author has left");
        SealedScope scope = SealedScope.of(current.get());
        List<Row> rows = store.rows(LIST.formatted(scope.sql()), scope.values());
        rows.forEach(
                row ->
                        subject.supportCase(
                                row.number(11),
                                row.number(12),
                                "shown as waiting for a counsellor"));
        return rows.stream().map(this::line).toList();
    }

    private Line line(Row row) {
        long me = current.get().id();
        return new Line(
                row.number(0),
                row.text(1),
                SealedReview.Purpose.valueOf(row.text(2)),
                SealedReview.Source.valueOf(row.text(3)),
                SealedReviewStore.instant(row, 4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.number(9) != null && row.number(9) != me && row.number(10) != me);
    }

    /**
     * Who can be named for one of them.
     *
     * @throws org.waymark.shared.NotFound when there is none such in a case the actor manages
     */
    @Needs(Right.CASE_MANAGE)
    public List<Choice> counsellors(long id) {
        CaseScope scope = CaseScope.managedBy(current.get());
        SealedReview review = store.without(id, scope.sql(), scope.values());
        subject.supportCase(
                review.caseId(), review.personId(), "who could look through a sealed note");
        return store.counsellors(review.caseId()).stream()
                .filter(each -> each.id() != current.get().id())
                .map(each -> new Choice(each.id(), each.name()))
                .toList();
    }

    /**
     * Names another counsellor of the service.
     *
     * @throws org.waymark.shared.NotFound when there is none such in a case the actor manages
     */
    @Needs(Right.CASE_MANAGE)
    public void name(long id, Long accountId, String why) {
        CaseScope scope = CaseScope.managedBy(current.get());
        SealedReview review = store.without(id, scope.sql(), scope.values());
        subject.supportCase(
                review.caseId(), review.personId(), "counsellor named to look through a note");
        if (accountId == null
                || store.counsellors(review.caseId()).stream()
                        .noneMatch(each -> each.id() == accountId)) {
            throw new BadInput("named", "Choose a counsellor of this service.");
        }
        review.name(
                accountId,
                TypedText.required("namedWhy", why, LONGEST_WHY, "Say why it should be them."),
                current.get().id(),
                clock.instant());
        store.flush();
    }

    /** A second person agrees; from now on they look through it. */
    @Needs({Right.CASE_MANAGE, Right.RIGHTS_WORK})
    public void agree(long id) {
        SealedScope scope = SealedScope.of(current.get());
        SealedReview review = store.without(id, scope.sql(), scope.values());
        subject.supportCase(review.caseId(), review.personId(), "agreed who looks through a note");
        review.agree(current.get().id(), clock.instant());
        store.flush();
        store.mail(review.reviewerId()).ifPresent(outbox::notice);
    }
}
