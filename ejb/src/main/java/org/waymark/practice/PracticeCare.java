package org.waymark.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * What comes after advice and trainings: they are corrected, with what stood before kept beside it,
 * and followed up by a day. Advice that has become a referral stays as it is: its words are with
 * that referral.
 */
@Stateless
@Guarded
public class PracticeCare {

    private static final int LONGEST_WHY = 300;
    private static final int LONGEST_OUTCOME = 1_000;

    @Inject private PracticeCareStore store;
    @Inject private AdviceReader advice;
    @Inject private TrainingReader trainings;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /** How something stood before it was corrected, and why it was. */
    public record Before(String words, String why, String by, Instant at) {}

    /**
     * What came after.
     *
     * @param followUps what is to be done first
     * @param before the newest first; empty for advice that has become a referral
     */
    public record After(List<FollowedUp> followUps, List<Before> before) {}

    /** What is still to be done after advice and trainings of the actor's services. */
    @Needs(Right.CASE_WORK)
    public List<FollowedUp> open() {
        subject.list("advice and trainings to follow up");
        return store.open(scope(), current.get().id());
    }

    /** What came after a piece of advice. */
    @Needs(Right.CASE_WORK)
    public After ofAdvice(String reference) {
        AdviceReader.Row found = found(reference);
        return new After(
                store.of(FollowedUp.Kind.ADVICE, found.id()),
                found.referral() == null
                        ? store.before(FollowedUp.Kind.ADVICE, found.id())
                        : List.of());
    }

    /** What came after a training. */
    @Needs(Right.CASE_WORK)
    public After ofTraining(long id) {
        long found = found(id).id();
        return new After(
                store.of(FollowedUp.Kind.TRAINING, found),
                store.before(FollowedUp.Kind.TRAINING, found));
    }

    /**
     * What was written down about advice was wrong.
     *
     * @throws BadInput when something is missing, or it has become a referral
     */
    @Needs(Right.CASE_WORK)
    public void correctAdvice(String reference, AdviceGiven right, String why) {
        AdviceReader.Row found = found(reference);
        if (found.referral() != null) {
            throw new BadInput("fixWhy", "This has become a referral and stays as it is.");
        }
        AdviceGiven checked = right.checked(today());
        store.correct(found, checked, why(why), current.get().id(), clock.instant());
        drafts.discard("advice:fix-" + found.id());
    }

    /**
     * What was written down about a training was wrong.
     *
     * @param attended who came; null for one that was not held
     */
    @Needs(Right.CASE_WORK)
    public void correctTraining(
            long id, Trainings.Plan right, Integer attended, Integer feedback, String why) {
        TrainingReader.Event found = found(id);
        Map<String, String> problems = Trainings.problems(right);
        if (right.places() != null && right.places() < found.booked()) {
            problems.put("places", "%d places are booked.".formatted(found.booked()));
        }
        if (attended != null || feedback != null) {
            Trainings.number(problems, "attended", attended, 0);
            Trainings.number(problems, "feedback", feedback, 0);
            if (attended != null && feedback != null && feedback > attended) {
                problems.put("feedback", "More people gave feedback than came. Check both.");
            }
            if (right.on() != null && right.on().isAfter(today())) {
                problems.put("attended", "This training is still to come.");
            }
        }
        Trainings.refuse(problems);
        store.correct(
                found, right, attended, feedback, why(why), current.get().id(), clock.instant());
    }

    /** Something is to be done after advice, until a day. */
    @Needs(Right.CASE_WORK)
    public void followUpAdvice(String reference, LocalDate due, String what) {
        AdviceReader.Row found = found(reference);
        followUp(FollowedUp.Kind.ADVICE, found.id(), found.serviceId(), due, what);
    }

    /** Something is to be done after a training, until a day. */
    @Needs(Right.CASE_WORK)
    public void followUpTraining(long id, LocalDate due, String what) {
        followUp(FollowedUp.Kind.TRAINING, found(id).id(), scope().own(), due, what);
    }

    /** What came of following up advice. */
    @Needs(Right.CASE_WORK)
    public void adviceDone(String reference, long followUp, String outcome) {
        done(FollowedUp.Kind.ADVICE, found(reference).id(), followUp, outcome);
    }

    /** What came of following up a training. */
    @Needs(Right.CASE_WORK)
    public void trainingDone(long id, long followUp, String outcome) {
        done(FollowedUp.Kind.TRAINING, found(id).id(), followUp, outcome);
    }

    private void followUp(
            FollowedUp.Kind kind, long id, long serviceId, LocalDate due, String what) {
        if (due == null) {
            throw new BadInput("followOn", "Enter the day by which it is done.");
        }
        if (due.isBefore(today())) {
            throw new BadInput("followOn", "This day is over. Enter one that is to come.");
        }
        String words =
                TypedText.required(
                        "followWhat", what, LONGEST_WHY, "Say what is to be done, without names.");
        store.followUp(kind, id, serviceId, due, words, current.get().id(), clock.instant());
    }

    private void done(FollowedUp.Kind kind, long id, long followUp, String outcome) {
        String words =
                TypedText.required(
                        "doneWords",
                        outcome,
                        LONGEST_OUTCOME,
                        "Say what came of it, without names.");
        if (!store.done(kind, id, followUp, today(), words, current.get().id())) {
            throw new ChangedMeanwhile();
        }
        drafts.discard("advice:done-" + followUp);
    }

    private static String why(String typed) {
        return TypedText.required("fixWhy", typed, LONGEST_WHY, "Say what was wrong.");
    }

    private AdviceReader.Row found(String reference) {
        subject.list("advice " + reference);
        return advice.one(scope(), current.get().id(), reference).orElseThrow(NotFound::new);
    }

    private TrainingReader.Event found(long id) {
        subject.list("training");
        return trainings.one(scope(), id).orElseThrow(NotFound::new);
    }

    private ServiceScope scope() {
        return ServiceScope.of(current.get(), organisations.directory());
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
