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
 * It follows what was written down about police and court: the newest of it that stands.
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
            JusticeEvent.REVIEW_ASKED),
    CHARGE("Charge", JusticeEvent.CHARGED),
    TRIAL(
            "Trial",
            JusticeEvent.HEARING_LISTED,
            JusticeEvent.HEARING_MOVED,
            JusticeEvent.HEARING_HELD,
            JusticeEvent.BAIL_DECIDED,
            JusticeEvent.EVIDENCE_ASKED,
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
            JusticeEvent.SCHEME_DUE,
            JusticeEvent.SCHEME_REFERRED,
            JusticeEvent.LENIENT_ASKED,
            JusticeEvent.PRISON_RELEASE);

    /** Something that happened and stands. */
    record Step(long id, JusticeEvent event, LocalDate on) {}

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
        return steps.stream()
                .filter(step -> of(step.event()).isPresent())
                .max(Comparator.comparing(Step::on).thenComparing(Step::id))
                .flatMap(step -> of(step.event()))
                .orElse(reported ? REPORT : BEFORE);
    }
}
