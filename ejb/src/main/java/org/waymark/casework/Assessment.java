package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ServiceClock;
import org.waymark.referral.ServiceClocks;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * The needs assessment. Each of the eight categories must be answered; "not asked" is an answer.
 * What the Victims' Code adds to them may be left open.
 */
@Stateless
@Guarded
public class Assessment {

    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_ACTION = 500;
    private static final int LONGEST_PROVIDER = 120;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Inject private CaseStore store;
    @Inject private NeedStore needs;
    @Inject private NextSteps steps;
    @Inject private ReviewDates reviews;
    @Inject private Drafts drafts;
    @Inject private Timeline timeline;
    @Inject private ServiceClocks clocks;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One category as the worker filled it in.
     *
     * @param severity 1 (slight) to 5 (severe); only where there is a need
     * @param unmetReason why nothing can be done about a need; null when an action is planned
     * @param provider who does it; null where nobody is named
     */
    public record NeedForm(
            NeedCategory category,
            NeedAnswer answer,
            Integer severity,
            String ownWords,
            String action,
            UnmetReason unmetReason,
            String provider) {

        /** Was nothing at all said about it? */
        boolean isLeftOpen() {
            return answer == null
                    && severity == null
                    && unmetReason == null
                    && isBlank(ownWords)
                    && isBlank(action)
                    && isBlank(provider);
        }

        private static boolean isBlank(String text) {
            return text == null || text.isBlank();
        }
    }

    /**
     * Signs an assessment. The first one moves the case on and starts the clock for the plan.
     *
     * @throws BadInput naming each category that is not answered fully, as {@code CATEGORY} or,
     *     where it is one of its further fields, as {@code CATEGORY:field}
     */
    @Needs(Right.CASE_WORK)
    public void sign(String reference, NeedsAssessment.Point point, List<NeedForm> filled) {
        SupportCase supportCase = store.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "needs " + point);
        checkStage(supportCase);
        List<NeedForm> answers =
                filled.stream()
                        .filter(each -> each.category().isCounted() || !each.isLeftOpen())
                        .toList();
        check(answers);
        Instant now = clock.instant();
        CaseState before = supportCase.state();
        if (before == CaseState.ENGAGED) {
            clocks.stop(ServiceClock.Kind.ASSESSMENT, supportCase.referralId());
            clocks.start(
                    ServiceClock.Kind.PLAN,
                    supportCase.referralId(),
                    supportCase.id(),
                    supportCase.serviceId(),
                    supportCase.risk(),
                    now);
            steps.settled(supportCase, current.get().id());
        }
        NeedsAssessment signed =
                NeedsAssessment.of(
                        Ids.next(),
                        supportCase.id(),
                        store.assessmentVersions(supportCase.id()) + 1,
                        point,
                        now,
                        current.get().id(),
                        answers);
        store.add(signed);
        supportCase.assessed(now);
        reviews.signed(supportCase, null);
        if (supportCase.state() != before) {
            timeline.moved(supportCase, CaseMove.ASSESS, before, null);
        }
        timeline.add(
                supportCase,
                CaseEvent.Kind.NEEDS,
                "Needs assessment: " + point.label().toLowerCase(),
                inWords(answers),
                signed.id());
        drafts.discard("needs:" + supportCase.reference());
    }

    /**
     * A need of the newest assessment was met: the one thing that is added to what was signed.
     *
     * @param on the day, not before the assessment and not to come
     * @throws BadInput when the day cannot be, or it is no need that is still open
     */
    @Needs(Right.CASE_WORK)
    public void met(String reference, NeedCategory category, LocalDate on) {
        SupportCase supportCase = store.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "need met");
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        Instant now = clock.instant();
        NeedStore.Newest newest = needs.newest(supportCase.id()).orElseThrow(NotFound::new);
        if (on == null
                || on.isAfter(WorkingDays.dateOf(now))
                || on.isBefore(WorkingDays.dateOf(newest.at()))) {
            throw new BadInput(
                    "metOn",
                    "Enter the day on which it was met: not before the assessment, and not later"
                            + " than today.");
        }
        if (category == null || !needs.met(newest.id(), category, on)) {
            throw new BadInput("need", "Choose a need that is not met yet.");
        }
        supportCase.touched(now);
        timeline.add(
                supportCase,
                CaseEvent.Kind.NEEDS,
                "Need met",
                category.label() + ", on " + DAY.format(on),
                newest.id());
    }

    /** Needs are assessed with somebody who wants support, while the work goes on. */
    private static void checkStage(SupportCase supportCase) {
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        if (supportCase.state() == CaseState.SUSPENDED) {
            throw new BadInput("state", "The work is paused. Take it up again first.");
        }
        if (!supportCase.state().isEngaged()) {
            throw new BadInput(
                    "state", "Record that they want support first. Then assess their needs.");
        }
    }

    private static void check(List<NeedForm> answers) {
        Map<String, String> problems = new LinkedHashMap<>();
        Set<NeedCategory> given =
                answers.stream().map(NeedForm::category).collect(Collectors.toSet());
        for (NeedCategory category : NeedCategory.values()) {
            if (category.isCounted() && !given.contains(category)) {
                problems.put(category.name(), category.label() + ": choose yes, no or not asked.");
            }
        }
        for (NeedForm answer : answers) {
            if (!TypedText.fits(answer.ownWords(), LONGEST_WORDS)) {
                problems.put(
                        answer.category().name() + ":ownWords",
                        answer.category().label()
                                + ": "
                                + TypedText.tooLong(answer.ownWords(), LONGEST_WORDS));
            } else if (!TypedText.fits(answer.action(), LONGEST_ACTION)) {
                problems.put(
                        answer.category().name() + ":action",
                        answer.category().label()
                                + ": "
                                + TypedText.tooLong(answer.action(), LONGEST_ACTION));
            } else if (!TypedText.fits(answer.provider(), LONGEST_PROVIDER)) {
                problems.put(
                        answer.category().name() + ":provider",
                        answer.category().label()
                                + ": "
                                + TypedText.tooLong(answer.provider(), LONGEST_PROVIDER));
            } else if (answer.answer() == null) {
                problems.put(
                        answer.category().name(),
                        answer.category().label() + ": choose yes, no or not asked.");
            } else if (answer.answer() == NeedAnswer.YES) {
                checkNeed(answer, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static void checkNeed(NeedForm need, Map<String, String> problems) {
        if (need.severity() == null || need.severity() < 1 || need.severity() > 5) {
            problems.put(
                    need.category().name() + ":severity",
                    need.category().label() + ": say how severe the need is, from 1 to 5.");
        } else if ((need.action() == null || need.action().isBlank())
                && need.unmetReason() == null) {
            problems.put(
                    need.category().name() + ":action",
                    need.category().label()
                            + ": write what will be done, or why the need cannot be met.");
        }
    }

    private static String inWords(List<NeedForm> answers) {
        String needs =
                answers.stream()
                        .filter(answer -> answer.answer() == NeedAnswer.YES)
                        .map(answer -> answer.category().label() + " (" + answer.severity() + ")")
                        .collect(Collectors.joining(", "));
        return needs.isEmpty() ? "No needs" : "Needs: " + needs;
    }
}
