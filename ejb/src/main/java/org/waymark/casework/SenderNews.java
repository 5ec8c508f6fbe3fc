package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ClocksGoOn;
import org.waymark.referral.ReferralContactForbidden;
import org.waymark.referral.ReferralDangerChanged;
import org.waymark.referral.ReferralObjectionHeard;
import org.waymark.referral.ReferralRestricted;
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
    private static final String FORBIDDEN = "Do not contact: the sender says so";
    private static final String RESTRICTED =
            "Restricted to named staff after an update of the sender";
    private static final String OBJECTION =
            "Somebody who did not refer them says that they object. Nothing was changed by it";
    private static final String HOLD_OVER = "Paused as long as it may be: the clocks go on";
    private static final String SAFER =
            "The sender no longer marks abuse or stalking: not asked stays not safe";

    @Inject private CaseStore store;
    @Inject private Timeline timeline;
    @Inject private NearDanger danger;
    @Inject private NamedStaffStore staff;
    @Inject private NamedStaffList named;
    @Inject private Clock clock;

    /** Whether the support goes on is for the worker and the person to say, and today. */
    void withdrawn(@Observes ReferralWithdrawn news) {
        store.openCase(news.referralId())
                .ifPresent(
                        supportCase -> {
                            today(
                                    supportCase,
                                    "WITHDRAWN",
                                    WITHDRAWN,
                                    "find out why before any contact");
                            timeline.told(supportCase, CaseEvent.Kind.SAFETY, WITHDRAWN, news.by());
                        });
    }

    /**
     * Somebody who did not refer them says no for them: only the person can say whether it is so.
     */
    void objectionHeard(@Observes ReferralObjectionHeard news) {
        store.openCase(news.referralId())
                .ifPresent(
                        supportCase -> {
                            today(
                                    supportCase,
                                    "OBJECTION",
                                    OBJECTION,
                                    "ask them at the next contact");
                            timeline.told(supportCase, CaseEvent.Kind.SAFETY, OBJECTION, news.by());
                        });
    }

    /** Contact is blocked from now on; what becomes of the support has to be decided today. */
    void forbidden(@Observes ReferralContactForbidden news) {
        store.openCase(news.referralId())
                .ifPresent(
                        supportCase -> {
                            today(supportCase, "FORBIDDEN", FORBIDDEN, "decide how it goes on");
                            timeline.told(supportCase, CaseEvent.Kind.SAFETY, FORBIDDEN, news.by());
                        });
    }

    /** A sender raises the risk of a case and never lowers it. High is looked at today. */
    void riskRaised(@Observes ReferralRiskRaised news) {
        store.openCase(news.referralId())
                .filter(
                        supportCase ->
                                supportCase.risk().raisedTo(news.risk()) != supportCase.risk())
                .ifPresent(
                        supportCase -> {
                            String words =
                                    "Risk raised from %s to %s by an update of the sender"
                                            .formatted(
                                                    inWords(supportCase.risk()),
                                                    inWords(news.risk()));
                            supportCase.raiseRisk(news.risk(), clock.instant());
                            if (news.risk() == Risk.HIGH) {
                                today(supportCase, "RISK_HIGH", words, "make them safe first");
                            }
                            timeline.told(supportCase, CaseEvent.Kind.RISK, words, news.by());
                        });
    }

    /**
     * A danger near the person that was known once stays known: the sender's later word makes
     * nothing looser, and the worker hears of it.
     */
    void dangerChanged(@Observes ReferralDangerChanged news) {
        store.openCase(news.referralId())
                .ifPresent(
                        supportCase -> {
                            danger.keep(supportCase);
                            String words =
                                    news.near()
                                            ? "Somebody near them may be a danger, says an update"
                                            : SAFER;
                            today(supportCase, "DANGER", words, "ask what is safe");
                            timeline.told(supportCase, CaseEvent.Kind.SAFETY, words, news.by());
                        });
    }

    /** From now on the case exists for its worker and whoever answers for restricted ones. */
    void restricted(@Observes ReferralRestricted news) {
        staff.caseOf(news.referralId())
                .filter(supportCase -> !supportCase.isRestricted())
                .ifPresent(
                        supportCase -> {
                            named.restrict(supportCase, news.reason(), null);
                            timeline.told(
                                    supportCase, CaseEvent.Kind.SAFETY, RESTRICTED, news.by());
                        });
    }

    /** The case is still paused, and the pathway does not let its clocks rest any longer. */
    void clocksGoOn(@Observes ClocksGoOn news) {
        store.openCase(news.referralId())
                .ifPresent(
                        supportCase -> {
                            today(supportCase, "HOLD_OVER", HOLD_OVER, "take the work up again");
                            timeline.told(supportCase, CaseEvent.Kind.TASK, HOLD_OVER, "Waymark");
                        });
    }

    /** A task for today: with it the case is due today, and its list names it first. */
    private void today(SupportCase supportCase, String kind, String what, String todo) {
        Instant now = clock.instant();
        Instant end = WorkingDays.endOf(WorkingDays.dateOf(now));
        store.add(Task.set(Ids.next(), supportCase, kind, what + ": " + todo, end, null, now));
    }

    static String inWords(Risk risk) {
        return risk.name().toLowerCase(Locale.ROOT);
    }
}
