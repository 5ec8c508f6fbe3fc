package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.TypedText;

/**
 * Looks at the risk of a case again: the one way in which it goes down. What it comes to is worked
 * out by {@link RiskReviewRule}; that somebody is at high risk no more is confirmed by a manager of
 * the case.
 */
@Stateless
@Guarded
public class RiskReviewing {

    private static final int LONGEST_REASON = 500;

    @Inject private CaseStore store;
    @Inject private RiskReviewStore reviews;
    @Inject private ContactContextQuery context;
    @Inject private Timeline timeline;
    @Inject private Drafts drafts;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What somebody needs who looks at the risk again.
     *
     * @param since when the risk was last said to be what it is
     * @param needed does a lower risk need a checklist here?
     * @param reviews newest first
     */
    public record Standing(
            Risk risk,
            Instant since,
            boolean needed,
            boolean open,
            boolean managed,
            List<RiskChecklist> checklists,
            List<RiskReview> reviews) {

        /** The one that waits for a manager; null when none does. */
        public RiskReview waiting() {
            return reviews.stream().filter(RiskReview::isWaiting).findFirst().orElse(null);
        }
    }

    /** How the risk of a case stands. */
    @Needs(Right.CASE_WORK)
    public Standing of(String caseReference) {
        SupportCase supportCase = store.load(current.get(), caseReference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "risk");
        RiskReviewRule.Facts facts = facts(supportCase);
        return new Standing(
                supportCase.risk(),
                facts.saidAt(),
                facts.needed(),
                supportCase.isOpen(),
                store.isManagedBy(current.get(), supportCase),
                facts.newest(),
                reviews.of(supportCase.id()));
    }

    /**
     * Reviews the risk. It becomes the higher of what the checklists say and the judgement; what is
     * lower than high waits until a manager of the case confirms it, unless one of them reviews.
     *
     * @return the state it has now
     * @throws BadInput when a lower risk has no checklist to rest on, or no reason is given
     */
    @Needs(Right.CASE_WORK)
    public RiskReview.State review(String caseReference, Risk judgement, String reason) {
        SupportCase supportCase = opened(caseReference, "risk reviewed");
        if (judgement == null) {
            throw new BadInput("judgement", "Say what you judge the risk to be.");
        }
        String why =
                TypedText.required(
                        "reviewWhy", reason, LONGEST_REASON, "Say why, in a few sentences.");
        RiskReviewRule.Finding found = RiskReviewRule.of(facts(supportCase), judgement);
        if (found.problem() != null) {
            throw new BadInput("judgement", found.problem());
        }
        Risk before = supportCase.risk();
        boolean waits =
                before == Risk.HIGH
                        && found.risk() != Risk.HIGH
                        && !store.isManagedBy(current.get(), supportCase);
        RiskReview.State state = waits ? RiskReview.State.WAITING : RiskReview.State.DONE;
        Instant now = clock.instant();
        long by = current.get().id();
        reviews.overtake(supportCase.id());
        long id = Ids.next();
        reviews.add(id, supportCase, found, judgement, why, state, by, now);
        reviews.endTasks(supportCase.id(), Task.RISK_CONFIRM, by, now);
        reviews.endTasks(supportCase.id(), Task.RISK_REVIEW, by, now);
        if (waits) {
            store.add(
                    Task.set(
                            Ids.next(),
                            supportCase,
                            Task.RISK_CONFIRM,
                            "A manager has to confirm that the risk is lower",
                            reference.workingDays().dueAfter(now, 1),
                            by,
                            now));
            timeline.add(
                    supportCase,
                    CaseEvent.Kind.RISK,
                    "Risk reviewed: a manager has to confirm " + inWords(found.risk()),
                    detail(found, judgement, why),
                    id);
        } else {
            becomes(supportCase, found.risk(), detail(found, judgement, why), why, id, now);
        }
        drafts.discard("reviewing:" + supportCase.reference());
        return state;
    }

    /**
     * A manager of the case says whether the risk is high no more.
     *
     * @param confirmed null when nothing was chosen
     * @throws ChangedMeanwhile when it does not wait any more
     */
    @Needs(Right.CASE_MANAGE)
    public void decide(String caseReference, long id, Boolean confirmed, String decision) {
        SupportCase supportCase = opened(caseReference, "lower risk decided");
        if (!store.isManagedBy(current.get(), supportCase)) {
            throw new NotAllowed("Only a manager of this case confirms a lower risk.");
        }
        if (confirmed == null) {
            throw new BadInput("confirmed", "Say whether you confirm it.");
        }
        String why =
                TypedText.required(
                        "decisionWhy", decision, LONGEST_REASON, "Say why, in a few sentences.");
        RiskReview waiting =
                reviews.of(supportCase.id()).stream()
                        .filter(each -> each.id() == id && each.isWaiting())
                        .findFirst()
                        .orElseThrow(ChangedMeanwhile::new);
        RiskReviewRule.Finding found = RiskReviewRule.of(facts(supportCase), waiting.judgement());
        if (confirmed && (found.problem() != null || found.risk() != waiting.after())) {
            throw new BadInput(
                    "confirmed",
                    "Since then something has been said of the risk. It has to be reviewed again.");
        }
        Instant now = clock.instant();
        long by = current.get().id();
        RiskReview.State state = confirmed ? RiskReview.State.DONE : RiskReview.State.REFUSED;
        if (!reviews.decided(supportCase.id(), id, state, why, by, now)) {
            throw new ChangedMeanwhile();
        }
        reviews.endTasks(supportCase.id(), Task.RISK_CONFIRM, by, now);
        if (confirmed) {
            becomes(supportCase, found.risk(), why, why, id, now);
        } else {
            store.add(
                    Task.set(
                            Ids.next(),
                            supportCase,
                            Task.RISK_REVIEW,
                            "The risk stays high: read what the manager wrote to your review",
                            reference.workingDays().dueAfter(now, 1),
                            by,
                            now));
            timeline.add(supportCase, CaseEvent.Kind.RISK, "Lower risk not confirmed", why, id);
        }
        drafts.discard("confirming:" + supportCase.reference());
    }

    private void becomes(
            SupportCase supportCase, Risk now, String detail, String why, long id, Instant at) {
        Risk before = supportCase.risk();
        String words =
                before == now
                        ? "Risk reviewed: it stays " + inWords(now)
                        : "Risk reviewed: from %s to %s".formatted(inWords(before), inWords(now));
        if (before != now) {
            subject.override(supportCase.id(), supportCase.personId(), words, why);
        }
        supportCase.reviewRisk(now, at);
        timeline.add(supportCase, CaseEvent.Kind.RISK, words, detail, id);
    }

    private static String detail(RiskReviewRule.Finding found, Risk judgement, String why) {
        String basis =
                found.basis() == null
                        ? ""
                        : "%s says %s. "
                                .formatted(
                                        found.basis().name(),
                                        found.basis().effective() == null
                                                ? "nothing yet"
                                                : inWords(found.basis().effective()));
        return "%sJudged %s: %s".formatted(basis, inWords(judgement), why);
    }

    private SupportCase opened(String caseReference, String doing) {
        SupportCase supportCase = store.load(current.get(), caseReference);
        subject.supportCase(supportCase.id(), supportCase.personId(), doing);
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        return supportCase;
    }

    /** A lower risk needs a checklist where there is danger near them and a checklist for it. */
    private RiskReviewRule.Facts facts(SupportCase supportCase) {
        return new RiskReviewRule.Facts(
                supportCase.risk(),
                supportCase.riskSaidAt(),
                context.onlyPlainYes(supportCase)
                        && reviews.isOffered(supportCase.id(), WorkingDays.dateOf(clock.instant())),
                reviews.newest(supportCase.id()));
    }

    private static String inWords(Risk risk) {
        return SenderNews.inWords(risk);
    }
}
