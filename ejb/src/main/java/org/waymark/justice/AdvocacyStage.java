package org.waymark.justice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a criminal case stands for the person in it, and so what an advocate (ISVA) is there for.
 * It follows what was written down about police and court and stands, by the days on which it
 * happened. It never goes back, with one exception: what police or prosecutors had ended they can
 * take up again, after a review or when a suspect is found.
 */
public enum AdvocacyStage {
    BEFORE("Before a report"),
    REPORT("Report", JusticeEvent.REPORTED),
    INVESTIGATION(
            "Investigation",
            JusticeEvent.ARRESTED,
            JusticeEvent.INTERVIEWED,
            JusticeEvent.BAILED,
            JusticeEvent.UNDER_INVESTIGATION,
            JusticeEvent.VIDEO_INTERVIEW,
            JusticeEvent.FILE_SENT,
            JusticeEvent.REVIEW_ASKED),
    CHARGE("Charge", JusticeEvent.CHARGED),
    TRIAL(
            "Trial",
            JusticeEvent.HEARING_LISTED,
            JusticeEvent.HEARING_MOVED,
            JusticeEvent.HEARING_HELD,
            JusticeEvent.BAIL_DECIDED,
            JusticeEvent.EVIDENCE_ASKED,
            JusticeEvent.EVIDENCE_NOT_ASKED,
            JusticeEvent.VISIT_OFFERED,
            JusticeEvent.EVIDENCE_GIVEN,
            JusticeEvent.EVIDENCE_SPARED,
            JusticeEvent.STATEMENT_READ),
    VERDICT("Verdict and sentence", JusticeEvent.VERDICT, JusticeEvent.SENTENCED),
    AFTER(
            "After the case",
            JusticeEvent.NOT_INVESTIGATED,
            JusticeEvent.RELEASED,
            JusticeEvent.NO_FURTHER_ACTION,
            JusticeEvent.NOT_CHARGED,
            JusticeEvent.REVIEW_DECIDED,
            JusticeEvent.APPEALED,
            JusticeEvent.APPEAL_DECIDED,
            JusticeEvent.SCHEME_DUE,
            JusticeEvent.SCHEME_REFERRED,
            JusticeEvent.LENIENT_ASKED,
            JusticeEvent.PRISON_RELEASE);

    /** With these police or prosecutors ended it, before any court did. */
    private static final Set<JusticeEvent> STOPPED =
            EnumSet.of(
                    JusticeEvent.NOT_INVESTIGATED,
                    JusticeEvent.RELEASED,
                    JusticeEvent.NO_FURTHER_ACTION,
                    JusticeEvent.NOT_CHARGED,
                    JusticeEvent.REVIEW_DECIDED);

    /**
     * Something that happened and stands.
     *
     * @param hearing what the hearing was for; null when it is none of a hearing
     */
    record Step(long id, JusticeEvent event, LocalDate on, Hearing.Kind hearing) {

        /** Where it leads; empty when it belongs to every stage, or to another court. */
        private Optional<AdvocacyStage> stage() {
            return hearing == null || hearing.isOfTrial()
                    ? AdvocacyStage.of(event)
                    : Optional.empty();
        }
    }

    private final String label;
    private final Set<JusticeEvent> events;

    AdvocacyStage(String label, JusticeEvent... events) {
        this.label = label;
        this.events = EnumSet.noneOf(JusticeEvent.class);
        this.events.addAll(List.of(events));
    }

    public String label() {
        return label;
    }

    /** The stage that an event leads to; empty when it belongs to every stage. */
    static Optional<AdvocacyStage> of(JusticeEvent event) {
        return Arrays.stream(values()).filter(stage -> stage.events.contains(event)).findFirst();
    }

    /**
     * Where a case stands.
     *
     * @param steps what was written down and not struck out
     * @param reported was it reported before the referral?
     */
    static AdvocacyStage now(List<Step> steps, boolean reported) {
        AdvocacyStage now = reported ? REPORT : BEFORE;
        boolean stopped = false;
        for (Step step : inOrder(steps)) {
            AdvocacyStage next = step.stage().orElse(now);
            boolean again = stopped && next.compareTo(REPORT) > 0 && !step.event().isOfHearing();
            if (next == AFTER || again || next.compareTo(now) > 0) {
                now = next;
                stopped = STOPPED.contains(step.event());
            }
        }
        return now;
    }

    private static List<Step> inOrder(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.stage().isPresent())
                .sorted(Comparator.comparing(Step::on).thenComparing(Step::id))
                .toList();
    }
}
