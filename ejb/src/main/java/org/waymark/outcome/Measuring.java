package org.waymark.outcome;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Takes the four outcomes of the Ministry of Justice and the coping question, at entry, review and
 * exit.
 */
@Stateless
@Guarded
public class Measuring {

    /** The instrument every service uses. */
    public static final String OUTCOMES = "MOJ4";

    private static final int LONGEST_REASON = 300;

    @Inject private CaseAccess cases;
    @Inject private OutcomeStore store;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** The questions in force today. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public List<OutcomeItem> questions() {
        return questions(clock.instant());
    }

    /** The questions that were in force at an instant: those that a correction answers again. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public List<OutcomeItem> questions(Instant at) {
        return store.items(OUTCOMES, WorkingDays.dateOf(at));
    }

    /**
     * Signs a measurement.
     *
     * @param informant who answered
     * @param scores item to score; null for what was not asked
     * @throws BadInput when nothing was asked, or a score lies outside its scale
     */
    @Needs(Right.CASE_WORK)
    public long sign(
            String reference,
            Measurement.Point point,
            Measurement.Informant informant,
            Map<String, Integer> scores) {
        CaseAccess.Found found = cases.openToWork(reference, "outcomes " + point);
        List<OutcomeItem> questions = questions();
        Measurement taken =
                Measurement.take(
                        Ids.next(),
                        found.id(),
                        OUTCOMES,
                        questions.get(0).version(),
                        point,
                        informant,
                        complete(questions, scores),
                        current.get().id(),
                        clock.instant());
        store.add(taken);
        if (point != Measurement.Point.EXIT) {
            cases.reviewed(found.id(), OUTCOMES);
        }
        cases.happened(
                found.id(),
                CaseEvent.Kind.OUTCOME,
                "Outcomes measured: " + point.label().toLowerCase(),
                null,
                taken.id());
        drafts.discard("outcomes:" + found.reference());
        return taken.id();
    }

    /**
     * Corrects a measurement: the new one counts, the old one stays to be seen. It was asked when
     * the old one was, so that the first stays the first and the last stays the last.
     */
    @Needs(Right.CASE_WORK)
    public void correct(
            String reference,
            long measurementId,
            Measurement.Informant informant,
            Map<String, Integer> scores,
            String reason) {
        CaseAccess.Found found = cases.openToWork(reference, "outcomes corrected");
        String why = TypedText.required("why", reason, LONGEST_REASON, "Say why it is corrected.");
        Measurement wrong = store.measurement(found.id(), measurementId);
        Measurement right =
                wrong.corrected(
                        Ids.next(),
                        informant,
                        complete(questions(wrong.at()), scores),
                        current.get().id(),
                        why,
                        clock.instant());
        store.add(right);
        cases.happened(found.id(), CaseEvent.Kind.OUTCOME, "Outcomes corrected", why, right.id());
        drafts.discard("recount:" + found.reference() + ":" + measurementId);
    }

    private static Map<String, Integer> complete(
            List<OutcomeItem> questions, Map<String, Integer> scores) {
        if (scores.values().stream().allMatch(Objects::isNull)) {
            throw new BadInput("scores", "Enter at least one answer.");
        }
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, Integer> complete = new LinkedHashMap<>();
        for (OutcomeItem question : questions) {
            Integer score = scores.get(question.code());
            if (score != null && (score < question.scaleMin() || score > question.scaleMax())) {
                problems.put(
                        question.code(),
                        question.label()
                                + ": enter a number from "
                                + question.scaleMin()
                                + " to "
                                + question.scaleMax()
                                + ".");
            }
            complete.put(question.code(), score);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return complete;
    }
}
