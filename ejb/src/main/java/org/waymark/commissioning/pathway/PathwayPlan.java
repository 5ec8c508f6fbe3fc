package org.waymark.commissioning.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reference.Risk;
import org.waymark.shared.DraftCells;

/**
 * A version of a pathway as it is meant: its stages in order, measures, clocks, ends, and whom it
 * takes on.
 *
 * @param measures instrument to the points it is asked at; an empty text: at any time
 * @param reasons codes of the closure reasons it offers
 * @param parts codes of the parts of the case file it uses
 * @param explicitConsent is nobody taken on who has not agreed explicitly?
 * @param ageFrom the youngest it takes on; null for no limit
 * @param ageTo the oldest it takes on; null for no limit
 * @param holds what may hold its clocks
 * @param ownClocks between things that happen in a case
 */
public record PathwayPlan(
        List<Stage> stages,
        Map<String, String> measures,
        List<Clock> clocks,
        List<String> reasons,
        List<OwnReason> ownReasons,
        Policy policy,
        List<String> parts,
        boolean explicitConsent,
        Integer ageFrom,
        Integer ageTo,
        PathwayHolds holds,
        List<OwnClock> ownClocks) {

    /** How a field says that a clock stands still while the case is paused. */
    static final String RESTS = "RESTS";

    /** How many reasons of its own a pathway may have. */
    public static final int OWN_REASONS = 5;

    /**
     * What a stage is; their order is that of the work.
     *
     * <p>A stage can only be reached through the one it comes after.
     */
    public enum Kind {
        ALLOCATION("Allocate a worker", null),
        CONTACT("Make contact", ALLOCATION),
        ASSESSMENT("Assess needs", CONTACT),
        MEASURE("Ask the outcome questions at the start", ASSESSMENT),
        PLAN("Agree a support plan", ASSESSMENT),
        SUPPORT("Support", ASSESSMENT),
        SUPPORT_2("Support, second stage", SUPPORT),
        SUPPORT_3("Support, third stage", SUPPORT_2),
        REVIEW("Review needs and outcomes", SUPPORT),
        EXIT("Ask the outcome questions at the end", MEASURE),
        CLOSURE("Close", CONTACT);

        private final String label;
        private final Kind after;

        Kind(String label, Kind after) {
            this.label = label;
            this.after = after;
        }

        public String label() {
            return label;
        }

        /** The stage it can only be reached through; null for the first. */
        public Kind after() {
            return after;
        }

        /** Is something asked there? */
        public boolean isAsking() {
            return this == ASSESSMENT || this == MEASURE || this == REVIEW || this == EXIT;
        }
    }

    /** What a pathway has a clock for, and between which stages it runs. */
    public enum Step {
        FIRST_ATTEMPT("First attempt to make contact", Kind.ALLOCATION, Kind.CONTACT),
        FIRST_CONTACT("First contact", Kind.ALLOCATION, Kind.CONTACT),
        ASSESSMENT("Needs assessment", Kind.CONTACT, Kind.ASSESSMENT),
        PLAN("Support plan", Kind.ASSESSMENT, Kind.PLAN);

        private final String label;
        private final Kind start;
        private final Kind stop;

        Step(String label, Kind start, Kind stop) {
            this.label = label;
            this.start = start;
            this.stop = stop;
        }

        public String label() {
            return label;
        }

        /** The stage whose work starts the clock; the two first run from the referral itself. */
        public Kind start() {
            return start;
        }

        public Kind stop() {
            return stop;
        }

        /** From when to when it runs, in words. */
        public String runs() {
            return switch (this) {
                case FIRST_ATTEMPT -> "from the referral to the first attempt";
                case FIRST_CONTACT -> "from the referral to the first contact";
                case ASSESSMENT -> "from the first contact to the assessment";
                case PLAN -> "from the assessment to the plan";
            };
        }
    }

    /**
     * A stage.
     *
     * @param instrument what is asked there; null for nothing
     * @param reviewWeeks until it is due again; null when it is not repeated
     */
    public record Stage(
            Kind kind, String label, boolean required, String instrument, Integer reviewWeeks) {}

    /**
     * How long a step may take.
     *
     * @param rests does it stand still while the case is paused?
     */
    public record Clock(Step step, String unit, Map<Risk, Integer> amounts, boolean rests) {}

    /** A reason in the pathway's own words, and the reason of the list it counts as. */
    public record OwnReason(int place, String label, String countsAs) {}

    /** How hard to try; null where nothing was filled in. */
    public record Policy(
            Integer attempts,
            Integer workingDays,
            Integer distinctDays,
            Integer distinctTimes,
            Integer channels) {}

    /** What the fields of a draft say. */
    public static PathwayPlan of(DraftCells cells) {
        return new PathwayPlan(
                stages(cells),
                measures(cells),
                clocks(cells),
                cells.codes("reasons"),
                own(cells),
                new Policy(
                        cells.number("policy.attempts"),
                        cells.number("policy.working_days"),
                        cells.number("policy.distinct_days"),
                        cells.number("policy.distinct_times"),
                        cells.number("policy.channels")),
                cells.codes("parts"),
                "EXPLICIT".equals(cells.text("consent")),
                cells.number("age.from"),
                cells.number("age.to"),
                PathwayHolds.of(cells),
                OwnClock.of(cells));
    }

    private static List<Stage> stages(DraftCells cells) {
        return Arrays.stream(Kind.values())
                .filter(kind -> cells.text("stage." + kind) != null)
                .map(
                        kind ->
                                new Stage(
                                        kind,
                                        cells.text("label." + kind),
                                        "REQUIRED".equals(cells.text("stage." + kind)),
                                        kind.isAsking() ? cells.text("asks." + kind) : null,
                                        kind == Kind.REVIEW ? cells.number("weeks." + kind) : null))
                .toList();
    }

    private static Map<String, String> measures(DraftCells cells) {
        Map<String, String> measures = new LinkedHashMap<>();
        cells.all()
                .forEach(
                        (field, value) -> {
                            if (field.startsWith("measure.")) {
                                measures.put(
                                        field.substring("measure.".length()),
                                        "ALWAYS".equals(value) ? "" : value);
                            }
                        });
        return measures;
    }

    private static List<Clock> clocks(DraftCells cells) {
        List<Clock> clocks = new ArrayList<>();
        for (Step step : Step.values()) {
            Map<Risk, Integer> amounts = new LinkedHashMap<>();
            for (Risk risk : Risk.values()) {
                Integer amount = cells.number("clock." + step + "." + risk);
                if (amount != null) {
                    amounts.put(risk, amount);
                }
            }
            if (!amounts.isEmpty()) {
                clocks.add(
                        new Clock(
                                step,
                                cells.codes("unit." + step).stream().findFirst().orElse(null),
                                amounts,
                                cells.codes("unit." + step).contains(RESTS)));
            }
        }
        return clocks;
    }

    private static List<OwnReason> own(DraftCells cells) {
        List<OwnReason> own = new ArrayList<>();
        for (int i = 1; i <= OWN_REASONS; i++) {
            String label = cells.text("own." + i);
            String countsAs = cells.text("counts." + i);
            if (label != null || countsAs != null) {
                own.add(new OwnReason(i, label, countsAs));
            }
        }
        return own;
    }

    boolean has(Kind kind) {
        return stages.stream().anyMatch(stage -> stage.kind() == kind);
    }
}
