package org.waymark.web.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.reporting.ReachReport;

/** What the figures of reach say, for page and file. */
final class ReachWords {

    private static final String NOTHING = "\u2013";

    private ReachWords() {}

    /** Where more or fewer referrals engaged beside the residents than chance explains. */
    static String finding(ReachReport report) {
        List<ReachReport.AreaRow> shown =
                report.areas().stream().filter(area -> area.byResidents().isPresent()).toList();
        List<String> fewer = named(shown, false);
        List<String> more = named(shown, true);
        if (shown.isEmpty()) {
            return "No borough has enough engaged referrals to give a rate.";
        }
        String boroughs = "Of %d boroughs that can be shown, ".formatted(shown.size());
        if (fewer.isEmpty() && more.isEmpty()) {
            return boroughs
                    + "chance explains how many referrals engaged for each resident in all of them."
                    + UnknownWords.boroughs(report);
        }
        return boroughs
                + "for each resident by more than chance "
                + said("more referrals engaged", more)
                + (more.isEmpty() || fewer.isEmpty() ? "" : ", and ")
                + said("fewer referrals engaged", fewer)
                + "."
                + beyond(shown)
                + UnknownWords.boroughs(report);
    }

    /** Who is outside the limits that allow for how boroughs differ from each other anyway. */
    private static String beyond(List<ReachReport.AreaRow> shown) {
        if (shown.stream().noneMatch(area -> area.byResidents().get().dispersed())) {
            return "";
        }
        List<String> names =
                shown.stream()
                        .filter(area -> area.byResidents().get().standsOut())
                        .map(ReachReport.AreaRow::label)
                        .toList();
        return " Boroughs differ from each other by more than chance anyway; outside the limits that"
                + " allow for it: "
                + (names.isEmpty() ? "none" : String.join(", ", names))
                + ".";
    }

    private static String said(String how, List<String> names) {
        return names.isEmpty() ? "" : how + " in " + String.join(", ", names);
    }

    private static List<String> named(List<ReachReport.AreaRow> shown, boolean more) {
        return shown.stream()
                .filter(area -> area.byResidents().get().ratio().differs())
                .filter(area -> area.byResidents().get().ratio().ratio() > 1 == more)
                .map(ReachReport.AreaRow::label)
                .toList();
    }

    /** A rate with its ratio and interval, in words; an en dash when there is none. */
    static String rate(Optional<ReachReport.Rate> rate, String of) {
        return rate.map(
                        each ->
                                "%s for each %,d %s; %.2f times the common rate (%.2f to %.2f)%s"
                                        .formatted(
                                                number(each.rate()),
                                                each.per(),
                                                of,
                                                each.ratio().ratio(),
                                                each.ratio().lower(),
                                                each.ratio().upper(),
                                                each.standsOut()
                                                        ? "; outside the limits that allow for how places differ anyway"
                                                        : ""))
                .orElse(NOTHING);
    }

    static String number(double rate) {
        return String.format(Locale.UK, "%.1f", rate);
    }
}
