package org.waymark.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentActor;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.SharingConsent.Standing;
import org.waymark.shared.TypedText;

/**
 * What the register lets one organisation pass on to another of somebody, piece by piece, and the
 * record that it was. The caller has loaded the person's case in the actor's scope first.
 */
@ApplicationScoped
public class PassingOn {

    private static final int ROOM = 200;

    @Inject private ConsentStore store;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * What holds today.
     *
     * @param consentId the answer that counts; null when nothing is on record
     * @param fields what may be passed on; empty unless they agreed, or it was decided for safety
     */
    public record Granted(Standing standing, Long consentId, Set<SharedField> fields) {

        /** Does it hold today, by consent or by a decision for safety? */
        public boolean holds() {
            return standing == Standing.AGREED || standing == Standing.OVERRIDDEN;
        }
    }

    /**
     * Between two services of one provider nothing leaves it: no answer is asked for and everything
     * may be known. Empty for two providers.
     */
    static Optional<Granted> withinOne(long organisationId, long recipientId) {
        return organisationId == recipientId
                ? Optional.of(new Granted(Standing.AGREED, null, EnumSet.allOf(SharedField.class)))
                : Optional.empty();
    }

    public Granted granted(long personId, long organisationId, long recipientId) {
        return withinOne(organisationId, recipientId)
                .orElseGet(() -> onRecord(personId, organisationId, recipientId));
    }

    private Granted onRecord(long personId, long organisationId, long recipientId) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return Consent.counting(store.all(personId, organisationId), recipientId, today)
                .map(each -> granted(each, today))
                .orElse(new Granted(Standing.NOT_ON_RECORD, null, Set.of()));
    }

    private static Granted granted(Consent consent, LocalDate today) {
        Standing standing = consent.standing(today);
        boolean holds = standing == Standing.AGREED || standing == Standing.OVERRIDDEN;
        return new Granted(standing, consent.id(), holds ? consent.fields() : Set.of());
    }

    /**
     * Something crosses to another organisation: that, what and on what ground is on record; within
     * one provider nothing does. A decision to share without consent counts for the day; what the
     * person said stays beside it.
     *
     * @param reason why without consent; null with consent
     */
    public void passed(
            long referralId,
            long personId,
            long caseId,
            long organisationId,
            long recipientId,
            Set<SharedField> fields,
            String reason) {
        if (organisationId == recipientId) {
            return;
        }
        Instant now = clock.instant();
        LocalDate today = WorkingDays.dateOf(now);
        long by = current.get().id();
        store.lock(personId);
        Long consent = granted(personId, organisationId, recipientId).consentId();
        if (reason != null) {
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
                                    0,
                                    fields),
                            personId,
                            caseId,
                            organisationId,
                            by,
                            now,
                            today);
        }
        String what = SharedField.inWords(fields);
        store.share(
                personId,
                organisationId,
                recipientId,
                referralId,
                consent,
                (reason == null ? Ground.CONSENT : Ground.OVERRIDE).name(),
                TypedText.fits(what, ROOM) ? what : what.substring(0, ROOM - 1) + "\u2026",
                by,
                now);
    }
}
