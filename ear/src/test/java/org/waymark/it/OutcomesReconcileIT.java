package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.OutcomesCsv.BY;
import static org.waymark.it.OutcomesCsv.COUNT;
import static org.waymark.it.OutcomesCsv.FIGURE;
import static org.waymark.it.OutcomesCsv.OF;
import static org.waymark.it.OutcomesCsv.SECTION;
import static org.waymark.it.OutcomesCsv.VALUE;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.referral.Disposition;
import org.waymark.reporting.JourneyStep;
import org.waymark.shared.ClockProducer;

/** What is published is what the rows below it say. */
class OutcomesReconcileIT extends Browser {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(CLOCK.instant());

    private static final String FEED = "Police feed";

    private static final String PEOPLE = "People";

    /** Rows of the feed, and people, are told to the nearest five. */
    private static final long NEAREST_FIVE = 2;

    private final RawFigures raw = new RawFigures(SETTLED);

    @BeforeEach
    void countAgainAndSignIn() {
        RightsMatrix.change("DELETE FROM published_quarter");
        Screens.signIn(page, "oliver.pemberton");
    }

    @Test
    void every_figure_reconciles_with_the_rows_below_it_unmapped_and_unknown_included() {
        Map<String, Integer> compared = new TreeMap<>();
        int again = 0;
        for (List<String> row :
                OutcomesCsv.rows(page, "/reporting/outcomes.csv?quarter=" + SETTLED.code())) {
            compared.merge(row.get(SECTION), reconcile(row), Integer::sum);
            boolean isAgain = row.get(FIGURE).startsWith("Referred again");
            again += isAgain && OutcomesCsv.isShown(row.get(COUNT)) ? 1 : 0;
        }
        assertThat(compared.get("Journey")).as("of eleven").isGreaterThan(5);
        assertThat(compared.get("Outcomes")).as("of thirty").isGreaterThan(10);
        assertThat(compared.get("Satisfaction")).as("of six quarters").isGreaterThan(8);
        assertThat(compared.get("Lists")).isGreaterThan(60);
        assertThat(compared.get("Completeness")).isPositive();
        assertThat(compared.getOrDefault(PEOPLE, 0) > 1)
                .as("people are told where those referred again are")
                .isEqualTo(again == 2);
        Quarter before = SETTLED.previous();
        int feed = compared.get(FEED) + fed(before) + fed(before.previous());
        assertThat(feed).as("of three quarters: what is hidden differs").isGreaterThan(6);
    }

    /** How many figures of the feed were compared in another quarter. */
    private int fed(Quarter quarter) {
        int compared = 0;
        for (List<String> row :
                OutcomesCsv.rows(page, "/reporting/outcomes.csv?quarter=" + quarter.code())) {
            if (row.get(SECTION).equals(FEED) && OutcomesCsv.isShown(row.get(COUNT))) {
                assertThat(Math.abs(Long.parseLong(row.get(COUNT)) - feedRows(row, quarter)))
                        .as(quarter + ": " + row)
                        .isLessThanOrEqualTo(NEAREST_FIVE);
                compared++;
            }
        }
        return compared;
    }

    /** How many figures of a row were compared: what is hidden cannot be. */
    private int reconcile(List<String> row) {
        int compared = 0;
        for (int column : new int[] {COUNT, OF}) {
            String text = row.get(column);
            if (OutcomesCsv.isShown(text)) {
                long counted = column == COUNT ? counted(row) : base(row);
                long apart = List.of(FEED, PEOPLE).contains(row.get(SECTION)) ? NEAREST_FIVE : 0;
                assertThat(Math.abs(Long.parseLong(text) - counted))
                        .as(row.toString())
                        .isLessThanOrEqualTo(apart);
                compared++;
            }
        }
        return compared;
    }

    private long counted(List<String> row) {
        String figure = row.get(FIGURE);
        return switch (row.get(SECTION)) {
            case "Journey" -> journey(figure);
            case PEOPLE -> {
                boolean ofQuarter = row.get(VALUE).equals(SETTLED.label());
                yield raw.people(
                        ofQuarter ? SETTLED : SETTLED.plus(-3), figure.contains("engaged"));
            }
            case "Outcomes" -> raw.pairs(row.get(VALUE), figure);
            case "Satisfaction" ->
                    raw.answered(Quarter.parse(row.get(VALUE)), figure.equals("Satisfied"));
            case "Lists" ->
                    RawFigures.isStep(figure)
                            ? raw.step(figure, row.get(BY), row.get(VALUE))
                            : raw.answered(true, row.get(BY), row.get(VALUE));
            case "Completeness" -> raw.without(figure);
            default -> feedRows(row, SETTLED);
        };
    }

    private long journey(String figure) {
        return switch (figure) {
            case "Referred again within 12 months" -> raw.again(false);
            case "Referred again, with a new case" -> raw.again(true);
            case "Withdrawn by the sender" -> raw.withdrawn();
            default -> raw.step(figure, "", "");
        };
    }

    private long base(List<String> row) {
        String figure = row.get(FIGURE);
        return switch (row.get(SECTION)) {
            case "Journey" -> {
                int step = Arrays.asList(JourneyStep.values()).indexOf(step(figure));
                yield raw.step(JourneyStep.values()[Math.max(0, step - 1)].label(), "", "");
            }
            case "Outcomes" -> raw.pairs(row.get(VALUE), "Pairs");
            case "Satisfaction" -> {
                Quarter of = Quarter.parse(row.get(VALUE));
                yield figure.equals("Answered") ? raw.sent(of) : raw.answered(of, false);
            }
            case "Completeness" -> raw.step("Received", "", "");
            default -> raw.answered(false, row.get(BY), row.get(VALUE));
        };
    }

    private static JourneyStep step(String label) {
        return Arrays.stream(JourneyStep.values())
                .filter(step -> step.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static long feedRows(List<String> row, Quarter quarter) {
        Disposition code =
                Arrays.stream(Disposition.values())
                        .filter(each -> each.label().equals(row.get(VALUE)))
                        .findFirst()
                        .orElseThrow();
        return number(
                "SELECT COUNT(*) FROM feed_row w JOIN feed_batch b ON b.id = w.batch_id WHERE"
                        + " w.disposition = ? AND b.received_at >= ? AND b.received_at < ?",
                code.name(),
                LocalDateTime.ofInstant(quarter.from(), ZoneOffset.UTC),
                LocalDateTime.ofInstant(quarter.to(), ZoneOffset.UTC));
    }

    /**
     * What is published of London, and what the demonstration is made to look like. Coping is
     * judged by the rows: of a quarter of few people what is small hides the rest, too.
     */
    @Test
    void the_demonstration_city_shows_what_is_published_of_london() {
        long referred = 0;
        long engaged = 0;
        long asked = 0;
        long coping = 0;
        long answered = 0;
        long satisfied = 0;
        Quarter quarter = SETTLED;
        for (int back = 0; back < 4; back++, quarter = quarter.previous()) {
            RawFigures rows = new RawFigures(quarter);
            long improved = rows.pairs("Coping better", "Improved");
            coping += improved;
            asked += rows.pairs("Coping better", "Pairs");
            for (List<String> row :
                    OutcomesCsv.rows(page, "/reporting/outcomes.csv?quarter=" + quarter.code())) {
                boolean both =
                        OutcomesCsv.isShown(row.get(COUNT)) && OutcomesCsv.isShown(row.get(OF));
                if (row.get(VALUE).equals("Coping better")
                        && row.get(FIGURE).equals("Improved")
                        && both) {
                    assertThat(Long.parseLong(row.get(COUNT))).isEqualTo(improved);
                }
                if (row.get(VALUE).equals(quarter.code())
                        && row.get(FIGURE).equals("Satisfied")
                        && both) {
                    satisfied += Long.parseLong(row.get(COUNT));
                    answered += Long.parseLong(row.get(OF));
                }
            }
            Map<String, String> ofVictimSupport = new TreeMap<>();
            OutcomesCsv.rows(page, "/reporting/outcomes.csv?service=VS&quarter=" + quarter.code())
                    .stream()
                    .filter(row -> row.get(SECTION).equals("Journey"))
                    .forEach(row -> ofVictimSupport.put(row.get(FIGURE), row.get(COUNT)));
            String came = ofVictimSupport.get("Received");
            String stayed = ofVictimSupport.get("Took up the offer");
            if (OutcomesCsv.isShown(came) && OutcomesCsv.isShown(stayed)) {
                referred += Long.parseLong(came);
                engaged += Long.parseLong(stayed);
            }
        }
        assertThat(referred).as("enough to judge").isGreaterThan(300);
        assertThat(100.0 * engaged / referred)
                .as("take up the offer, of 100")
                .isBetween(12.0, 17.0);
        assertThat(asked).as("enough to judge").isGreaterThan(100);
        assertThat(100.0 * coping / asked).as("cope better, of 100").isBetween(85.0, 95.0);
        assertThat(answered).as("enough to judge").isGreaterThan(100);
        assertThat(100.0 * satisfied / answered).as("satisfied, of 100").isBetween(74.0, 85.0);
    }
}
