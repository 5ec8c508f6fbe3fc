package org.waymark.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.SharingConsent;

/** What the register says when a referral is about to cross to another organisation. */
@ApplicationScoped
class SharingRegister implements SharingConsent {

    @Inject private ConsentStore store;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    @Override
    public Standing standing(long personId, long organisationId, long recipientId) {
        LocalDate today = today();
        return last(personId, organisationId, recipientId)
                .map(each -> each.standing(today))
                .orElse(Standing.NOT_ON_RECORD);
    }

    /**
     * Who decides to share without consent has decided it for this organisation: their decision is
     * on record with its reason, and counts for the day. What the person said stays beside it.
     */
    @Override
    public void shared(
            long referralId,
            long personId,
            long organisationId,
            long recipientId,
            String reason,
            boolean onReferral) {
        Instant now = clock.instant();
        LocalDate today = today();
        long by = current.get().id();
        store.lock(personId);
        Long consent = last(personId, organisationId, recipientId).map(Consent::id).orElse(null);
        Ground ground = onReferral ? Ground.REFERRED : Ground.CONSENT;
        if (reason != null) {
            ground = Ground.OVERRIDE;
            store.supersedeDecisions(personId, organisationId, recipientId, now);
            consent =
                    store.add(
                            new ConsentForm(
                                    Purpose.SHARE,
                                    recipientId,
                                    Answer.OVERRIDDEN,
                                    "The referral",
                                    null,
                                    null,
                                    null,
                                    today,
                                    today,
                                    reason,
                                    0),
                            personId,
                            null,
                            organisationId,
                            by,
                            now,
                            today);
        }
        store.share(
                personId,
                organisationId,
                recipientId,
                referralId,
                consent,
                ground.name(),
                "The referral",
                by,
                now);
    }

    @Override
    public void passedOn(
            long referralId, long personId, long organisationId, long recipientId, String what) {
        store.lock(personId);
        store.share(
                personId,
                organisationId,
                recipientId,
                referralId,
                last(personId, organisationId, recipientId).map(Consent::id).orElse(null),
                Ground.CONSENT.name(),
                what,
                current.get().id(),
                clock.instant());
    }

    @Override
    public void agreed(long personId, long organisationId, long recipientId, String how) {
        Instant now = clock.instant();
        LocalDate today = today();
        store.lock(personId);
        store.all(personId, organisationId).stream()
                .filter(each -> each.purpose() == Purpose.SHARE && !each.superseded())
                .filter(each -> each.recipientId() == recipientId)
                .forEach(each -> store.supersede(each.id(), now));
        store.add(
                new ConsentForm(
                        Purpose.SHARE,
                        recipientId,
                        Answer.AGREED,
                        "The referral",
                        Means.SPOKEN,
                        null,
                        null,
                        today,
                        null,
                        how,
                        0),
                personId,
                null,
                organisationId,
                current.get().id(),
                now,
                today);
    }

    private Optional<Consent> last(long personId, long organisationId, long recipientId) {
        return Consent.counting(store.all(personId, organisationId), recipientId, today());
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
