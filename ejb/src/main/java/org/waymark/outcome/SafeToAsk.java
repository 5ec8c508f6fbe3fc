package org.waymark.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.ContactRules;
import org.waymark.person.ContactPoint;
import org.waymark.person.ProcessingLimit;
import org.waymark.person.ProcessingLimitStore;
import org.waymark.person.SafeContact;
import org.waymark.person.SafeContactStore;

/**
 * Whether somebody may be asked what they thought of a service, and by which way: the one place
 * that decides it, for the survey at the end of a case and for those of waves, by a link, on paper
 * and by telephone. Nothing goes by post.
 */
@ApplicationScoped
public class SafeToAsk {

    /** A person is asked at most once within so many months, whatever the case or the service. */
    private static final int MONTHS = 12;

    @Inject private OutcomeStore store;
    @Inject private SafeContactStore safeContact;
    @Inject private ProcessingLimitStore limits;
    @Inject private OtherSurveys others;

    /**
     * The answer.
     *
     * @param reason why not; null when they may be asked
     * @param point what to use; null in person, or when they may not
     */
    public record Verdict(NotAsked reason, ContactPoint point) {

        public boolean allowed() {
            return reason == null;
        }
    }

    /**
     * May somebody be asked about a case? Not again within a year, about this case or another: who
     * is confirmed to be the same person is one person.
     */
    public Verdict of(long caseId, ContactChannel channel, LocalDate today) {
        Verdict safe = safety(caseId, channel);
        boolean lately =
                store.askedSince(caseId, today.minusMonths(MONTHS))
                        || store.isWaiting(caseId)
                        || others.isWaiting(caseId);
        return safe.allowed() && lately ? new Verdict(NotAsked.LATELY, null) : safe;
    }

    /** The same for somebody who was asked already: only whether it is safe now. */
    public Verdict safety(long caseId, ContactChannel channel) {
        OutcomeStore.ClosedCase about = store.closedCase(caseId);
        Optional<NotAsked> refusal = about.refusal();
        if (refusal.isPresent()) {
            return new Verdict(refusal.get(), null);
        }
        if (objects(about)) {
            return new Verdict(NotAsked.OBJECTED, null);
        }
        if (channel == ContactChannel.IN_PERSON) {
            SafeContact known = safeContact.of(about.personId());
            boolean may = ContactRules.mayUse(channel, null, known, true).allowed();
            return new Verdict(may ? null : NotAsked.NO_WAY, null);
        }
        return safePoints(about, channel)
                .findFirst()
                .map(point -> new Verdict(null, point))
                .orElse(new Verdict(NotAsked.NO_WAY, null));
    }

    /** That somebody has been asked about a case today. */
    public void noteAsked(long caseId, LocalDate today) {
        store.noteAsked(caseId, today);
    }

    boolean objects(OutcomeStore.ClosedCase about) {
        return limits.objects(about.personId(), ProcessingLimit.Purpose.SURVEY)
                || limits.objects(about.personId(), ProcessingLimit.Purpose.STATISTICS);
    }

    /** Only a plain yes for just this use will do; by e-mail only who chose e-mail. */
    Stream<ContactPoint> safePoints(OutcomeStore.ClosedCase about, ContactChannel channel) {
        if (channel == ContactChannel.EMAIL && !"EMAIL".equals(about.route())) {
            return Stream.empty();
        }
        SafeContact known = safeContact.of(about.personId());
        return known.points().stream()
                .filter(point -> ContactRules.mayUse(channel, point, known, true).allowed());
    }
}
