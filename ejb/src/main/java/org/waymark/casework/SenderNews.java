package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ReferralRiskRaised;
import org.waymark.referral.ReferralWithdrawn;
import org.waymark.shared.Ids;

/**
 * What the sender of a referral says while its case is open, brought to whoever works it in the
 * same transaction.
 */
@ApplicationScoped
class SenderNews {

    private static final String WITHDRAWN = "The sender has withdrawn the referral";

    @Inject private CaseStore store;
    @Inject private Timeline timeline;
    @Inject private Clock clock;

    /** Whether the support goes on is for the worker and the person to say, and today. */
    void withdrawn(@Observes ReferralWithdrawn news) {
        store.openCase(news.referralId())
                .ifPresent(
                        supportCase -> {
                            Instant now = clock.instant();
                            Instant today = WorkingDays.endOf(WorkingDays.dateOf(now));
                            store.add(
                                    Task.set(
                                            Ids.next(),
                                            supportCase,
                                            "WITHDRAWN",
                                            WITHDRAWN + ": find out why before any contact",
                                            today,
                                            null,
                                            now));
                            if (supportCase.nextDueAt().isAfter(today)) {
                                supportCase.nextDue(today, WITHDRAWN);
                            } else {
                                supportCase.nextDue(supportCase.nextDueAt(), WITHDRAWN);
                            }
                            timeline.told(supportCase, CaseEvent.Kind.SAFETY, WITHDRAWN, news.by());
                        });
    }

    /** A sender raises the risk of a case and never lowers it. */
    void riskRaised(@Observes ReferralRiskRaised news) {
        store.openCase(news.referralId())
                .filter(
                        supportCase ->
                                supportCase.risk().raisedTo(news.risk()) != supportCase.risk())
                .ifPresent(
                        supportCase -> {
                            Risk before = supportCase.risk();
                            supportCase.raiseRisk(news.risk());
                            timeline.told(
                                    supportCase,
                                    CaseEvent.Kind.RISK,
                                    "Risk raised from %s to %s by an update of the sender"
                                            .formatted(inWords(before), inWords(news.risk())),
                                    news.by());
                        });
    }

    static String inWords(Risk risk) {
        return risk.name().toLowerCase(Locale.ROOT);
    }
}
