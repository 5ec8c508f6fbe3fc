package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.reporting.suppression.DisclosureRule;

/**
 * The exact counts of one quarter: everything its figures are made of. They stay within the
 * business module and are kept as text, one line for each combination.
 *
 * @param services codes of all services, {@link #NO_SERVICE} first
 * @param areas all areas, outside and unknown included
 * @param groups all crime groups, unmapped included
 */
record QuarterCounts(
        List<String> services, List<String> areas, List<String> groups, List<Line> lines) {

    /** Referrals that no service has, nor is proposed for. */
    static final String NO_SERVICE = "NONE";

    static final String JOURNEY = "JOURNEY";
    static final String SATISFACTION = "SATISFACTION";
    static final String FEED = "FEED";

    /** Figures of all London beside the journey; the detail is the name of its definition. */
    static final String BESIDE = "BESIDE";

    /**
     * Referrals by protected characteristic, all of London; the detail is {@link Characteristic}, a
     * colon and the category.
     */
    static final String CHARACTERISTIC = "CHARACTERISTIC";

    /**
     * How often a fact is recorded; the detail is {@link RecordedField}, a colon and the service.
     */
    static final String FIELD = "FIELD";

    /**
     * Referrals by what they brought with them, all of London; the detail is {@link ArrivalFact}, a
     * colon and the category.
     */
    static final String ARRIVAL = "ARRIVAL";

    /**
     * Closed cases by reliable change, all of London; the detail is the instrument, its version and
     * what became of the score, with colons between: how many, and began in the clinical range. One
     * line says that it was counted.
     */
    static final String SCALE = "SCALE";

    /**
     * Closed cases with a score, by service, by area and by group; the detail is the instrument,
     * its version, and whether they have two scores or one: how many, and began in the clinical
     * range. One line says that it was counted.
     */
    static final String BEGAN = "BEGAN";

    /**
     * Closed and assessed cases by what became of them and by protected characteristic, all of
     * London; the detail is {@link Characteristic}, the category, the outcome and the kind of
     * change, with colons between. One line says that it was counted.
     */
    static final String OUTCOME_BY = "OUTCOME_BY";

    /**
     * Answers to the survey at the end of a case, by service and again by group; the detail is
     * {@link EndQuestion}: how many answered it, and gave the good answer. One line says that it
     * was counted.
     */
    static final String END_ANSWER = "END_ANSWER";

    /**
     * People behind the referrals of all London, of the quarter or of the financial year that ended
     * with it: referred, and engaged.
     */
    static final String PEOPLE = "PEOPLE";

    /**
     * Closed cases by whether abuse ended, by service; the detail is {@link Cessation}: how many it
     * is told of, and ended well. {@link #CASES} has all of a service that asks it. One line says
     * that it was counted.
     */
    static final String CESSATION = "CESSATION";

    /**
     * Closed and assessed cases, all of London, by whether any of the four outcomes was measured at
     * both ends; the detail is {@link UnmeasuredFigures.Kind}, a colon and which of the two: how
     * many, and how many of these it is true of. One line says that it was counted.
     */
    static final String UNMEASURED = "UNMEASURED";

    /** The detail of the line that says that something was counted. */
    static final String COUNTED = "COUNTED";

    /** The detail of all cases that something could be told of. */
    static final String CASES = "CASES";

    /** In the place of a service, an area or a group by which a line does not count. */
    static final String ALL = "-";

    /** Cases closed too late for the published journey of their referral, all of London. */
    static final String LATE = "LATE";

    /**
     * Says that completion is of the four outcomes of the Ministry, as M14 is. Quarters that were
     * kept before have the band of all five questions that was shown of them.
     */
    static final String COMPLETION = "COMPLETION";

    /**
     * A service of which figures are of all London only: not by borough or crime group. Kept with
     * the quarter, so that what is hidden of it stays the same whatever becomes of the service.
     */
    static final String LONDON_ONLY = "LONDON_ONLY";

    /** The numbers of the rule that this quarter is published by: threshold, base, rounded base. */
    static final String RULE = "RULE";

    /**
     * The counts of one combination, or of one value of some dimensions ({@link #ALL} in the
     * others): the journey by service and area, and again by service and group; outcomes by each of
     * the three. Quarters that were kept before have all combinations.
     *
     * @param figure what is counted: {@link #JOURNEY}, {@link #SATISFACTION}, {@link #FEED}, {@link
     *     #BESIDE}, or an outcome's item
     * @param detail the kind of change or the disposition; {@code -} where there is none
     * @param counts one per nested step
     */
    record Line(
            String figure,
            String detail,
            String service,
            String area,
            String group,
            List<Long> counts) {

        List<String> keys() {
            return List.of(service, area, group);
        }

        boolean hasService() {
            return !service.equals(ALL);
        }

        boolean hasArea() {
            return !area.equals(ALL);
        }

        boolean hasGroup() {
            return !group.equals(ALL);
        }

        long[] steps() {
            return counts.stream().mapToLong(Long::longValue).toArray();
        }
    }

    QuarterCounts {
        services = List.copyOf(services);
        areas = List.copyOf(areas);
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /** The same, to be published by a rule whatever is decided later. */
    QuarterCounts by(DisclosureRule rule) {
        List<Line> all = new ArrayList<>(lines);
        all.add(
                new Line(
                        RULE,
                        ALL,
                        ALL,
                        ALL,
                        ALL,
                        List.of(
                                (long) rule.once().threshold(),
                                (long) rule.once().roundingBase(),
                                (long) rule.rounded().roundingBase())));
        return new QuarterCounts(services, areas, groups, all);
    }

    /** The rule it is published by; the standard where none was kept. */
    DisclosureRule rule() {
        return of(RULE).stream()
                .map(Line::steps)
                .map(of -> DisclosureRule.of((int) of[0], (int) of[1], (int) of[2]))
                .findFirst()
                .orElse(DisclosureRule.STANDARD);
    }

    List<Line> of(String figure) {
        return lines.stream().filter(line -> line.figure().equals(figure)).toList();
    }

    /**
     * The lines of a journey or of surveys that hold everybody once: those by area, or the one of
     * all London.
     */
    List<Line> everybody(String figure) {
        return of(figure).stream().filter(line -> line.hasArea() || !line.hasService()).toList();
    }

    /** How far the referrals of all London came, and nothing narrower. */
    QuarterCounts journeyOfLondon() {
        long[] sums = new long[JourneyStep.values().length];
        for (Line line : everybody(JOURNEY)) {
            Arrays.setAll(sums, step -> sums[step] + line.counts.get(step));
        }
        List<Long> steps = Arrays.stream(sums).boxed().toList();
        List<Line> kept = new ArrayList<>(of(RULE));
        kept.add(new Line(JOURNEY, ALL, ALL, ALL, ALL, steps));
        return new QuarterCounts(services, areas, groups, kept);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> keys : List.of(services, areas, groups)) {
            text.append(String.join(" ", keys)).append('\n');
        }
        for (Line line : lines) {
            text.append(
                    String.join(
                            " ",
                            line.figure,
                            line.detail,
                            line.service,
                            line.area,
                            line.group,
                            line.counts.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(" "))));
            text.append('\n');
        }
        return text.toString();
    }

    static QuarterCounts parse(String text) {
        String[] rows = text.split("\n");
        List<Line> lines = new ArrayList<>();
        for (int row = 3; row < rows.length; row++) {
            String[] cells = rows[row].split(" ");
            List<Long> counts = Arrays.stream(cells).skip(5).map(Long::valueOf).toList();
            lines.add(new Line(cells[0], cells[1], cells[2], cells[3], cells[4], counts));
        }
        return new QuarterCounts(
                List.of(rows[0].split(" ")),
                List.of(rows[1].split(" ")),
                List.of(rows[2].split(" ")),
                lines);
    }
}
