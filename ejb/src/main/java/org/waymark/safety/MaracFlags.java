package org.waymark.safety;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseHandover;
import org.waymark.reference.MaracFlag;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ReferralAccepted;
import org.waymark.referral.ReferralDangerChanged;
import org.waymark.referral.ReferralRiskRaised;

/**
 * Whoever happens to be harmed again while a MARAC has them flagged goes back to it: a task for
 * today in the case, once, until they are referred. It asks rather than says: whether it is the
 * same person again, the worker knows.
 */
@ApplicationScoped
class MaracFlags {

    /** The kind of the task. */
    static final String KIND = "MARAC_REPEAT";

    /** After the case was opened. */
    private static final int BEHIND_CASEWORK = 4000;

    @Inject private MaracFlagReader reader;
    @Inject private CaseAccess cases;
    @Inject private CaseHandover handover;
    @Inject private Clock clock;

    /** A new referral of somebody who is flagged was accepted, and has opened its case. */
    void accepted(@Observes @Priority(BEHIND_CASEWORK) ReferralAccepted news) {
        ofReferral(news.referralId(), "a new referral");
    }

    /** An update of the sender says that the risk is higher. */
    void riskRaised(@Observes ReferralRiskRaised news) {
        ofReferral(news.referralId(), "an update of the sender");
    }

    /** An update of the sender marks abuse or stalking that it did not mark before. */
    void dangerChanged(@Observes ReferralDangerChanged news) {
        if (news.near()) {
            ofReferral(news.referralId(), "an update of the sender");
        }
    }

    /** Something happened again, written down in the case itself. */
    void again(long caseId, String what) {
        raise(caseId, reader.last(caseId), what);
    }

    /** They were referred: what the task asked for is done. */
    void referred(long caseId) {
        Long open = cases.openTask(caseId, KIND);
        if (open != null) {
            cases.taskEnds(open);
        }
    }

    private void ofReferral(long referralId, String what) {
        reader.ofReferral(referralId)
                .forEach(each -> raise(each.caseId(), each.referredOn(), what));
    }

    private void raise(long caseId, LocalDate referredOn, String what) {
        LocalDate until = MaracFlag.standing(referredOn, WorkingDays.dateOf(clock.instant()));
        if (until != null && cases.openTask(caseId, KIND) == null) {
            handover.today(
                    caseId,
                    KIND,
                    "Repeat while flagged by a MARAC (" + what + "): back to MARAC",
                    "If it is the same person again. The flag stands until "
                            + MaracPaper.day(until)
                            + ".",
                    "Waymark");
        }
    }
}
