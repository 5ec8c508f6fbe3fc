package org.waymark.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/** Planning trainings for professionals, taking bookings and noting who came. */
@Stateless
@Guarded
public class Trainings {

    private static final int LONGEST = 200;
    private static final int MOST = 2_000;

    @Inject private PracticeStore store;
    @Inject private TrainingReader reader;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** What is planned. */
    public record Plan(LocalDate on, String topic, PlaceKind kind, String area, Integer places) {}

    @Needs(Right.CASE_WORK)
    public void plan(Plan plan) {
        refuse(problems(plan));
        store.training(
                scope().own(),
                plan.on(),
                plan.topic().strip(),
                plan.kind(),
                plan.area(),
                plan.places(),
                current.get().id(),
                clock.instant());
        subject.list("training planned");
    }

    /** What is missing or cannot be, by field. */
    static Map<String, String> problems(Plan plan) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (plan.on() == null) {
            problems.put("on", "Enter the day.");
        }
        if (plan.topic() == null || plan.topic().isBlank()) {
            problems.put("topic", "Enter what it is about.");
        } else if (!TypedText.fits(plan.topic(), LONGEST)) {
            problems.put("topic", TypedText.tooLong(plan.topic(), LONGEST));
        }
        if (plan.kind() == null) {
            problems.put("kind", "Choose where it is.");
        }
        if (plan.area() == null || plan.area().isBlank()) {
            problems.put("area", "Choose the borough.");
        }
        number(problems, "places", plan.places(), 1);
        return problems;
    }

    /** Books places for an organisation. */
    @Needs(Right.CASE_WORK)
    public void book(long eventId, String organisation, ProfessionalRole role, Integer places) {
        found(eventId);
        Map<String, String> problems = new LinkedHashMap<>();
        if (organisation == null || organisation.isBlank()) {
            problems.put("organisation", "Enter the organisation.");
        } else if (!TypedText.fits(organisation, LONGEST)) {
            problems.put("organisation", TypedText.tooLong(organisation, LONGEST));
        }
        if (role == null) {
            problems.put("role", "Choose in which role they come.");
        }
        number(problems, "booked", places, 1);
        refuse(problems);
        if (!store.book(eventId, organisation.strip(), role, places, clock.instant())) {
            throw new BadInput("booked", "There are not so many places left, or it is over.");
        }
        subject.list("training, booking");
    }

    /**
     * Notes how many came, and how many said what they thought of it; once, and corrected from then
     * on.
     */
    @Needs(Right.CASE_WORK)
    public void held(long eventId, Integer attended, Integer feedback) {
        TrainingReader.Event event = found(eventId);
        if (event.attended() != null) {
            throw new BadInput(
                    "attended", "Who came is written down. Correct it, with the reason.");
        }
        Map<String, String> problems = new LinkedHashMap<>();
        number(problems, "attended", attended, 0);
        number(problems, "feedback", feedback, 0);
        if (problems.isEmpty() && feedback > attended) {
            problems.put("feedback", "More people gave feedback than came. Check both.");
        }
        if (event.on().isAfter(WorkingDays.dateOf(clock.instant()))) {
            problems.put("attended", "This training is still to come.");
        }
        refuse(problems);
        store.held(eventId, attended, feedback);
        subject.list("training, who came");
    }

    private TrainingReader.Event found(long eventId) {
        return reader.one(scope(), eventId).orElseThrow(NotFound::new);
    }

    static void number(Map<String, String> problems, String field, Integer typed, int least) {
        if (typed == null || typed < least || typed > MOST) {
            problems.put(field, "Enter a number from " + least + " to " + MOST + ".");
        }
    }

    static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private ServiceScope scope() {
        return ServiceScope.of(current.get(), organisations.directory());
    }
}
