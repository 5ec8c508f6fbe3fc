package org.waymark.web.reporting;

import java.util.List;
import java.util.Locale;
import org.waymark.commissioning.award.Pounds;
import org.waymark.reporting.Completion;
import org.waymark.reporting.FrontReport;
import org.waymark.reporting.ProportionDifference;
import org.waymark.reporting.Share;
import org.waymark.reporting.UnitCost;

/** The five answers in words. What cannot be said is said to be so, with the reason. */
final class FrontWords {

    static final String NOTHING = "\u2013";

    private static final long PENCE = 100;
    private static final double THOUSAND = 1_000;
    private static final double MILLION = 1_000_000;

    private FrontWords() {}

    /** Why a quarter before the newest is shown; empty when it is the newest or was asked for. */
    static String passedOver(FrontReport report) {
        return report.passedOver() == null
                ? ""
                : (" How many were reached in %s cannot be shown without giving somebody away, so"
                                + " this is the newest quarter in which it can.")
                        .formatted(report.passedOver().label());
    }

    static String reached(FrontReport report) {
        Share contacted = report.now().contacted();
        if (!contacted.percentage().shown()) {
            return cannot(contacted);
        }
        Share engaged = report.now().engaged();
        return "Of %s referrals received, the person was spoken to in %s.%s%s"
                .formatted(
                        contacted.base().text(),
                        contacted.part().text(),
                        engaged.percentage().shown()
                                ? " Of these, %s engaged (%s): assessed, and supported after it."
                                        .formatted(
                                                engaged.part().text(), engaged.percentage().text())
                                : "",
                        change(report, report.points().stream().map(p -> p.contacted()).toList()));
    }

    static String coping(FrontReport report) {
        Share coping = report.now().coping();
        if (!coping.percentage().shown()) {
            return cannot(coping);
        }
        Share health = report.now().health();
        return "Of %s cases measured at both ends, %s cope better than at the beginning.%s%s%s"
                .formatted(
                        coping.base().text(),
                        coping.part().text(),
                        health.percentage().shown()
                                ? " Health and wellbeing: %s better (%s)."
                                        .formatted(
                                                health.percentage().text(),
                                                health.interval().orElseThrow().text())
                                : " Health and wellbeing cannot be said.",
                        report.completion() == Completion.NOT_SHOWN
                                ? ""
                                : " Of the cases closed, " + report.completion().label() + ".",
                        change(report, report.points().stream().map(p -> p.coping()).toList()));
    }

    static String satisfied(FrontReport report) {
        Share satisfied = report.now().satisfied();
        if (!satisfied.percentage().shown()) {
            return cannot(satisfied);
        }
        Share response = report.now().response();
        return "Of %s surveys answered, %s say satisfied.%s%s"
                .formatted(
                        satisfied.base().text(),
                        satisfied.part().text(),
                        response.percentage().shown()
                                ? " Of those asked, %s answered."
                                        .formatted(response.percentage().text())
                                : "",
                        change(report, report.points().stream().map(p -> p.satisfied()).toList()));
    }

    static String left(FrontReport report) {
        return LeftWords.of(report.left());
    }

    static String cost(FrontReport report) {
        UnitCost unit = report.money().unit();
        String each =
                unit.each().isPresent()
                        ? "For %s, %s for each of %,d engaged referrals, %s. Services do different"
                                        .formatted(
                                                report.quarter().label(),
                                                Pounds.text(pounds(unit.each().getAsLong())),
                                                unit.supported(),
                                                over(unit))
                                + " work: a helpline and counselling are not compared by it."
                        : "What one engaged referral costs cannot be said for %s: %s."
                                .formatted(report.quarter().label(), whyNoUnit(unit));
        long planned = report.money().plannedPence();
        return planned == 0
                ? each
                : each
                        + " Until then %s of %s planned was paid."
                                .formatted(
                                        Pounds.text(report.money().untilPence()),
                                        Pounds.text(planned));
    }

    private static String over(UnitCost unit) {
        String services = unit.services() == 1 ? "one service" : unit.services() + " services";
        return unit.without() == 0
                ? services + " together"
                : services + " together (%d left out: hidden)".formatted(unit.without());
    }

    private static String whyNoUnit(UnitCost unit) {
        if (unit.services() + unit.without() == 0) {
            return "no payment for a service is entered";
        }
        return unit.services() == 0
                ? "hidden to protect small numbers"
                : "not shown for fewer than 10";
    }

    /** To the pound, so that it does not look more exact than it is. */
    private static long pounds(long pence) {
        return Math.round(pence / (double) PENCE) * PENCE;
    }

    /** {@code £1.2m}, {@code £350k}, {@code £80}: for a picture. */
    static String shortPounds(long pence) {
        double pounds = pence / (double) PENCE;
        if (pounds >= MILLION) {
            return String.format(Locale.UK, "\u00a3%.1fm", pounds / MILLION);
        }
        return pounds >= THOUSAND
                ? String.format(Locale.UK, "\u00a3%.0fk", pounds / THOUSAND)
                : String.format(Locale.UK, "\u00a3%.0f", pounds);
    }

    /** Whether it is another than a quarter before, as far as chance lets one say. */
    private static String change(FrontReport report, List<Share> shares) {
        int last = shares.size() - 1;
        if (last < 1) {
            return " There is no quarter before to compare it with.";
        }
        if (!shares.get(last - 1).percentage().shown()) {
            return " In %s it cannot be shown, so that nothing is said of a change."
                    .formatted(report.points().get(last - 1).quarter().label());
        }
        Share before = shares.get(last - 1);
        Share now = shares.get(last);
        if (!ProportionDifference.canJudge(before, now)) {
            return " With so many, Variation tells whether it changes by more than chance.";
        }
        ProportionDifference change = ProportionDifference.between(before, now);
        String than = report.points().get(last - 1).quarter().label();
        if (!change.shown()) {
            return " No other than in %s, as far as chance lets one say.".formatted(than);
        }
        return " %s than in %s by more than chance."
                .formatted(change.difference() > 0 ? "Higher" : "Lower", than);
    }

    private static String cannot(Share share) {
        return "Cannot be said for this quarter: " + share.percentage().reason() + ".";
    }
}
