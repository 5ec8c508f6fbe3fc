package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;

/**
 * Speaking with the victim before the meeting: what they want is said there for them. A task two
 * working days before; it moves with the meeting and falls away with the listing.
 */
@ApplicationScoped
class MaracContact {

    /** The kind of the task. */
    static final String KIND = "MARAC_CONTACT";

    private static final int WORKING_DAYS_BEFORE = 2;

    /** Where bank holidays are not known so far ahead: enough for any week end. */
    private static final int DAYS_BEFORE = 4;

    @Inject private MaracFlagReader reader;
    @Inject private CaseAccess cases;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /** It is listed for a meeting on this day. */
    void listed(long caseId, LocalDate meeting) {
        Instant due = WorkingDays.endOf(due(meeting));
        Long open = cases.openTask(caseId, KIND);
        if (open == null) {
            cases.task(caseId, KIND, "Speak with them before the MARAC: what do they want?", due);
        } else {
            cases.taskMoves(open, due);
        }
    }

    /**
     * Their meeting has another day: what is still to be done moves, what was done stays done.
     *
     * @param isListed false where the referral is that of their other case, which has ended: then
     *     the task is about it unless a referral of this case is listed too
     */
    void moved(long caseId, boolean isListed, LocalDate meeting) {
        Long open = cases.openTask(caseId, KIND);
        if (open != null && (isListed || !reader.isListed(caseId))) {
            cases.taskMoves(open, WorkingDays.endOf(due(meeting)));
        }
    }

    /**
     * They were spoken with, and what they want stands in the referral; another of theirs on a list
     * may not say it yet.
     *
     * @param referrals all of the case, as they have become
     */
    void spoken(long caseId, List<MaracReferral> referrals) {
        Long open = cases.openTask(caseId, KIND);
        if (open != null && !isOwed(referrals)) {
            cases.taskEnds(open);
        }
    }

    /** Does any that is on a list not say yet what the victim wants? */
    static boolean isOwed(List<MaracReferral> referrals) {
        return referrals.stream()
                .filter(each -> each.state() == MaracReferral.State.LISTED)
                .anyMatch(each -> each.said(MaracReferral.Field.WISHES) == null);
    }

    /** It is on no list any more, or was heard; another referral of theirs may be listed still. */
    void ends(long caseId) {
        Long open = cases.openTask(caseId, KIND);
        if (open != null && !reader.isListed(caseId)) {
            cases.taskEnds(open);
        }
    }

    private LocalDate due(LocalDate meeting) {
        WorkingDays days = reference.workingDays();
        LocalDate today = WorkingDays.dateOf(clock.instant());
        LocalDate before =
                days.covers(meeting)
                        ? days.subtractWorkingDays(meeting, WORKING_DAYS_BEFORE)
                        : meeting.minusDays(DAYS_BEFORE);
        return before.isBefore(today) ? today : before;
    }
}
