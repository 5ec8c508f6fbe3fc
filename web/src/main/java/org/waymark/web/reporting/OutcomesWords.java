package org.waymark.web.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.CountLabel;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.JourneyTable;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.Percentage;
import org.waymark.reporting.ProportionDifference;
import org.waymark.reporting.Share;

/** What the figures say, in one sentence each. */
final class OutcomesWords {

    private OutcomesWords() {}

    static String scope(OutcomesReport report) {
        return report.selected().isEmpty()
                ? "London"
                : report.selected().stream()
                        .map(OutcomesReport.Choice::label)
                        .collect(Collectors.joining(", "));
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Quarter.LONDON);
    }

    static String percent(double share) {
        return Percentage.number(share);
    }

    /** Why a combination has no figures. */
    static String whyNot(OutcomesReport report) {
        if (!report.edition().isFinal()) {
            return "Until the quarter is final only the journey of all London is shown. Take the"
                    + " filters away, or choose a quarter that is final.";
        }
        List<String> chosen =
                report.selected().stream().map(OutcomesReport.Choice::dimension).toList();
        return chosen.contains("borough") && chosen.contains("group")
                ? "A borough together with a crime group is nearly always so few people that"
                        + " somebody could recognise them. Choose one of the two."
                : "Either there are too few in this quarter to show a service together with a"
                        + " borough or a crime group, or it is a service for harmful practices, which"
                        + " is shown for all of London only: somebody could recognise a person."
                        + " Choose one of them.";
    }

    /** From the earliest step that is shown to the latest. */
    static String journey(OutcomesReport report) {
        List<JourneyTable.Row> shown =
                report.journey().rows().stream().filter(row -> row.count().shown()).toList();
        if (shown.size() < 2) {
            return "The journey cannot be shown: its numbers are too small.";
        }
        JourneyTable.Row from = shown.get(0);
        JourneyTable.Row to =
                shown.stream()
                        .filter(row -> row.step().compareTo(JourneyStep.ENGAGED) <= 0)
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
        Percentage share = Percentage.of(to.count(), from.count());
        return "Of %s %s, %s%s came as far as: %s."
                        .formatted(
                                CountLabel.REFERRALS.text(from.count()),
                                from.step().label().toLowerCase(Locale.UK),
                                to.count().spoken(),
                                share.shown() ? " (" + share.text() + ")" : "",
                                to.step().label().toLowerCase(Locale.UK))
                + UnknownWords.of(report);
    }

    /** What a chart has room for; the table has the whole name. */
    static String shortName(MojOutcome item) {
        return switch (item) {
            case COPING -> "Coping";
            case HEALTH -> "Health and wellbeing";
            case COPING_LIFE -> "Everyday life";
            case SAFETY -> "Feeling safe";
            case JUSTICE -> "Police and courts";
        };
    }

    static String outcomes(OutcomesReport report) {
        List<String> shown =
                report.outcomes().stream()
                        .filter(each -> each.figures().improved().percentage().shown())
                        .map(
                                each ->
                                        shortName(each.item()).toLowerCase(Locale.UK)
                                                + " "
                                                + each.figures().improved().percentage().text())
                        .toList();
        return shown.isEmpty()
                ? "No outcome was measured at both ends often enough to give a percentage."
                : "Improved, of the cases measured at both ends: "
                        + String.join(", ", shown)
                        + "."
                        + UnknownWords.of(report);
    }

    static String satisfaction(OutcomesReport report) {
        Share satisfied = report.satisfaction().satisfied();
        Share response = report.satisfaction().response();
        if (!satisfied.percentage().shown()) {
            return "No percentage of those satisfied: " + satisfied.percentage().reason() + ".";
        }
        String said =
                "%s of those who answered were satisfied (95%% interval %s)"
                        .formatted(
                                satisfied.percentage().text(),
                                satisfied.interval().orElseThrow().text());
        return (response.percentage().shown()
                        ? said + "; " + response.percentage().text() + " answered."
                        : said + ".")
                + UnknownWords.of(report);
    }

    /** A change is told only when it is larger than chance explains. */
    static String trend(OutcomesReport report) {
        List<OutcomesReport.Point> shown =
                report.trend().stream()
                        .filter(point -> point.figures().satisfied().percentage().shown())
                        .toList();
        if (shown.size() < 2) {
            return "There are not yet two quarters to compare.";
        }
        OutcomesReport.Point from = shown.get(0);
        OutcomesReport.Point to = shown.get(shown.size() - 1);
        Share before = from.figures().satisfied();
        Share now = to.figures().satisfied();
        ProportionDifference change = ProportionDifference.between(before, now);
        String said =
                "From %s to %s satisfaction went from %s to %s"
                        .formatted(
                                from.quarter().label(),
                                to.quarter().label(),
                                before.percentage().text(),
                                now.percentage().text());
        return said
                + (!ProportionDifference.canJudge(before, now)
                        ? "; with so many, Variation tells whether it changes by more than chance."
                        : change.shown()
                                ? "; more than chance explains."
                                : "; chance alone could explain the difference.")
                + UnknownWords.of(report);
    }
}
