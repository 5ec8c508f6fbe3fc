package org.waymark.privacy.sealed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.notification.Outbox;
import org.waymark.shared.Ids;
import org.waymark.therapy.SealedNoteReader;

/**
 * What was released of something sealed for one request: the only way by which a copy or a request
 * for material comes to its words.
 */
@ApplicationScoped
public class Released {

    private static final Duration TIME_TO_LOOK = Duration.ofDays(7);

    @Inject private SealedReviewStore store;
    @Inject private SealedNoteReader notes;
    @Inject private CaseAccess cases;
    @Inject private Outbox outbox;
    @Inject private Clock clock;

    /** What was asked and decided; empty while nobody was asked. */
    public Optional<SealedReview> of(SealedReview.Purpose purpose, long requestId, Sealed what) {
        return of(purpose, requestId, what.source(), what.sourceId());
    }

    /** All that was asked for one request. */
    public List<SealedReview> all(SealedReview.Purpose purpose, long requestId) {
        return store.of(purpose, requestId);
    }

    public Optional<SealedReview> of(
            SealedReview.Purpose purpose,
            long requestId,
            SealedReview.Source source,
            long sourceId) {
        return store.of(purpose, requestId).stream()
                .filter(each -> each.source() == source && each.sourceId() == sourceId)
                .findFirst();
    }

    /**
     * Asks whoever wrote it, once for each request: by a neutral message and, where they work the
     * case, a task.
     */
    public void ask(SealedReview.Purpose purpose, long requestId, Sealed what) {
        if (of(purpose, requestId, what).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        SealedReview review = SealedReview.ask(Ids.next(), purpose, requestId, what, now);
        if (store.of(purpose, requestId).stream().anyMatch(each -> each.isBy(what.authorId()))) {
            store.add(review);
            return;
        }
        if (store.isWorker(what.caseId(), what.authorId())) {
            review.remindedBy(
                    cases.task(
                            what.caseId(),
                            "SEALED_REVIEW",
                            "Look through something sealed before it is given",
                            now.plus(TIME_TO_LOOK)));
            cases.happened(
                    what.caseId(),
                    CaseEvent.Kind.TASK,
                    "Something sealed is asked for; whoever wrote it looks through it first",
                    null,
                    null);
        }
        store.add(review);
        store.mail(what.authorId()).ifPresent(outbox::notice);
    }

    /**
     * The words of a note as far as they were released.
     *
     * @return empty while nobody has decided, and when it is kept back
     */
    public Optional<String> text(SealedReview review) {
        return review.isReleased() && review.source() == SealedReview.Source.NOTE
                ? Optional.of(review.released(notes.text(review.sourceId())))
                : Optional.empty();
    }

    /** Who decided, by name. */
    public String decider(SealedReview review) {
        return store.name(review.decidedBy());
    }
}
