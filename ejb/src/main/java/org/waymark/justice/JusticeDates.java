package org.waymark.justice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.reference.WorkingDays;

/**
 * The last days on which a victim can still do something, computed from what is on record. They say
 * until when one can ask, never whether the answer will be yes.
 */
final class JusticeDates {

    private static final int OF_AGE = 18;
    private static final int CHILDS_LAST_BIRTHDAY = 20;
    private static final int YEARS = 2;
    private static final int MONTHS_TO_ASK_FOR_REVIEW = 3;
    private static final int DAYS_TO_CALL_IT_LENIENT = 28;

    private JusticeDates() {}

    /**
     * Criminal Injuries Compensation: two years from the incident; for who was a child then and the
     * crime was reported before they were 18, the 20th birthday; for who was a child and it was
     * reported later, two years from the report.
     *
     * @param reported null when it was not, or nobody knows when
     * @return empty when the day of the crime is not known, and when somebody was a child and that
     *     of the report is not: no date is better than a wrong one
     */
    static Optional<LocalDate> compensation(LocalDate crime, LocalDate reported, LocalDate born) {
        if (crime == null) {
            return Optional.empty();
        }
        if (born == null || !crime.isBefore(born.plusYears(OF_AGE))) {
            return Optional.of(crime.plusYears(YEARS));
        }
        if (reported == null) {
            return Optional.empty();
        }
        return Optional.of(
                reported.isBefore(born.plusYears(OF_AGE))
                        ? born.plusYears(CHILDS_LAST_BIRTHDAY)
                        : reported.plusYears(YEARS));
    }

    /**
     * Everything that can still be asked for, the earliest first.
     *
     * @param guidance the versions of the guidance on Clare's Law
     */
    static List<JusticeFile.LastDay> of(
            JusticeFile.Facts facts,
            List<JusticeFile.Step> steps,
            WorkingDays calendar,
            List<DisclosureGuidance> guidance) {
        List<JusticeFile.LastDay> days = new ArrayList<>();
        compensation(facts.crime(), facts.reported(), facts.born())
                .filter(day -> newest(steps, JusticeDates::isCompensation).isEmpty())
                .ifPresent(
                        day ->
                                days.add(
                                        new JusticeFile.LastDay(
                                                JusticeFile.Matter.COMPENSATION,
                                                day,
                                                compensationWhy(facts))));
        review(steps).ifPresent(days::add);
        lenient(steps).ifPresent(days::add);
        disclosure(steps, calendar, guidance).ifPresent(days::add);
        days.sort(Comparator.comparing(JusticeFile.LastDay::by));
        return days;
    }

    /** It was asked for, or decided, which nobody does who was not asked. */
    private static boolean isCompensation(JusticeFile.Step step) {
        return step.event().stage() == JusticeEvent.Stage.COMPENSATION;
    }

    private static String compensationWhy(JusticeFile.Facts facts) {
        boolean child =
                facts.born() != null && facts.crime().isBefore(facts.born().plusYears(OF_AGE));
        if (!child) {
            return "Two years from the crime. Later only in exceptional circumstances.";
        }
        return facts.reported().isBefore(facts.born().plusYears(OF_AGE))
                ? "A child when it happened, reported before 18: the 20th birthday."
                : "A child when it happened, reported at 18 or later: two years from the report.";
    }

    /** Three months from being told of the newest decision that nobody has asked about. */
    private static Optional<JusticeFile.LastDay> review(List<JusticeFile.Step> steps) {
        return newest(steps, JusticeFile.Step::reviewable)
                .filter(decision -> decision.toldOn() != null)
                .filter(decision -> !after(steps, decision, JusticeEvent.REVIEW_ASKED))
                .map(
                        decision ->
                                new JusticeFile.LastDay(
                                        JusticeFile.Matter.REVIEW,
                                        decision.toldOn().plusMonths(MONTHS_TO_ASK_FOR_REVIEW),
                                        "Three months from the day they were told: "
                                                + decision.event().label()
                                                + "."));
    }

    /** 28 days from the newest sentence, unless it was asked. */
    private static Optional<JusticeFile.LastDay> lenient(List<JusticeFile.Step> steps) {
        return newest(steps, step -> step.event() == JusticeEvent.SENTENCED)
                .filter(sentence -> !after(steps, sentence, JusticeEvent.LENIENT_ASKED))
                .map(
                        sentence ->
                                new JusticeFile.LastDay(
                                        JusticeFile.Matter.LENIENT,
                                        sentence.happenedOn().plusDays(DAYS_TO_CALL_IT_LENIENT),
                                        "28 days from the sentence, in which the Attorney General"
                                                + " has to ask the court: tell them early. Only for"
                                                + " some crimes, and only the Crown Court."));
    }

    /** By the version of the guidance that was in force when it was asked. */
    private static Optional<JusticeFile.LastDay> disclosure(
            List<JusticeFile.Step> steps, WorkingDays calendar, List<DisclosureGuidance> guidance) {
        return newest(steps, step -> step.event() == JusticeEvent.DISCLOSURE_ASKED)
                .filter(asked -> !after(steps, asked, JusticeEvent.DISCLOSURE_ENDED))
                .flatMap(
                        asked ->
                                DisclosureGuidance.on(guidance, asked.happenedOn())
                                        .map(
                                                version ->
                                                        disclosure(
                                                                asked.happenedOn(),
                                                                version,
                                                                calendar)));
    }

    private static JusticeFile.LastDay disclosure(
            LocalDate asked, DisclosureGuidance version, WorkingDays calendar) {
        String meeting =
                version.meetBy(asked, calendar)
                        .map(day -> " Police meet them by " + JusticeFile.inWords(day) + ".")
                        .orElse("");
        return new JusticeFile.LastDay(
                JusticeFile.Matter.DISCLOSURE,
                version.completeBy(asked),
                version.completeDays()
                        + " days from asking. First check by "
                        + JusticeFile.inWords(version.checkBy(asked))
                        + "."
                        + meeting);
    }

    private static Optional<JusticeFile.Step> newest(
            List<JusticeFile.Step> steps, Predicate<JusticeFile.Step> which) {
        return steps.stream()
                .filter(step -> step.struckReason() == null && which.test(step))
                .max(Comparator.comparing(JusticeFile.Step::happenedOn));
    }

    private static boolean after(
            List<JusticeFile.Step> steps, JusticeFile.Step earlier, JusticeEvent event) {
        return newest(steps, each -> each.event() == event)
                .filter(step -> !step.happenedOn().isBefore(earlier.happenedOn()))
                .isPresent();
    }
}
