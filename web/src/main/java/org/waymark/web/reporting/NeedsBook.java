package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reference.CrimeGroup;
import org.waymark.reporting.NeedReport;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.assault.Assaults;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.indicator.UnmetNeedQuery;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.SuppressedTable;

/**
 * The needs data book: what police and hospitals count by borough, beside the referrals of people
 * who live there, for those who plan together. Nothing is crossed here that was not crossed where
 * it is published.
 */
final class NeedsBook {

    private static final String NOT_AVAILABLE = "[x]";

    private NeedsBook() {}

    static Book of(NeedReport report, Assaults.Figures hospital, List<UnmetNeedQuery.Line> needs) {
        List<Book.Sheet> sheets = new ArrayList<>();
        sheets.add(boroughs(report, hospital));
        if (!needs.isEmpty()) {
            sheets.add(needs(report, needs));
        }
        if (report.crimeLoaded()) {
            sheets.add(crime(report));
        }
        hospital.lists().stream()
                .filter(list -> !list.boroughs())
                .forEach(list -> sheets.add(AssaultsBook.sheet(list, hospital.year())));
        return new Book(
                "Needs data, " + report.quarter().label(),
                List.of(
                        "For: London, by borough. %s".formatted(finding(report, hospital)),
                        "Referrals: final, counted on %s."
                                .formatted(OutcomesWords.day(report.takenAt())),
                        hospital.year() == 0
                                ? "No hospital shares assaults yet."
                                : "Assaults: calendar year %d, of the emergency departments that share"
                                                .formatted(hospital.year())
                                        + " them.",
                        "Every table is about groups of people or about events. Nobody can be looked"
                                + " up in it."),
                ReportNotes.of(
                        "Residents and referrals are counted by where people live, offences and"
                                + " assaults by where they happened: they are different people and"
                                + " events, and are not added up or divided by each other.",
                        "Recorded offences are those with a victim: drugs, weapons that were only"
                                + " carried and crimes against society are left out. The police publish"
                                + " them and nothing of them is hidden.",
                        "Needs are of cases closed in the quarter and assessed, of all London and"
                                + " rounded; a need that was not met has a reason why.",
                        "Assaults are rounded. Only hospitals that share are counted: boroughs are not"
                                + " compared by them."),
                sheets);
    }

    /** How much there is of each source, in a sentence; boroughs are put into no order. */
    static String finding(NeedReport report, Assaults.Figures hospital) {
        String crime =
                report.crimeLoaded()
                        ? "%,d offences with a victim were recorded in the boroughs in the quarter"
                                .formatted(report.allOffences())
                        : "Recorded crime is not loaded for the whole quarter";
        PublishedCount seen = allAssaults(hospital);
        String assaults =
                seen == null
                        ? "no hospital shares assaults yet"
                        : "hospitals that share saw %s assaults in %d"
                                .formatted(seen.spoken(), hospital.year());
        return "%s; %s; %s referrals were received."
                .formatted(crime, assaults, report.received().spoken());
    }

    /** Assaults in a borough, as published; null when no hospital shares any. */
    static PublishedCount assaults(Assaults.Figures hospital, String area) {
        return hospital.lists().isEmpty()
                ? null
                : hospital.lists().get(0).table().rows().stream()
                        .filter(row -> row.key().equals(area))
                        .map(SuppressedTable.Row::total)
                        .findFirst()
                        .orElse(null);
    }

    /** All of them, as published; null when no hospital shares any. */
    static PublishedCount allAssaults(Assaults.Figures hospital) {
        return hospital.lists().isEmpty() ? null : hospital.lists().get(0).table().total();
    }

    private static Book.Sheet boroughs(NeedReport report, Assaults.Figures hospital) {
        List<List<Object>> rows = new ArrayList<>();
        for (ReachReport.AreaRow area : report.areas()) {
            rows.add(
                    List.of(
                            area.label(),
                            known(area.residents()),
                            known(area.offences()),
                            known(assaults(hospital, area.code())),
                            area.received(),
                            area.engaged()));
        }
        rows.add(
                List.of(
                        "All boroughs; of assaults and referrals also those where the borough is not"
                                + " known",
                        report.allResidents(),
                        report.crimeLoaded() ? report.allOffences() : NOT_AVAILABLE,
                        known(allAssaults(hospital)),
                        report.received(),
                        report.engaged()));
        return new Book.Sheet(
                "By borough",
                "Need by borough",
                finding(report, hospital),
                "",
                List.of(
                        "Borough",
                        "Residents 2021",
                        "Offences with a victim recorded here in the quarter",
                        hospital.year() == 0
                                ? "Assaults here that hospitals saw"
                                : "Assaults here that hospitals saw in " + hospital.year(),
                        "Received (referrals of people who live here)",
                        "Engaged (referrals of people who live here)"),
                rows);
    }

    private static Book.Sheet needs(NeedReport report, List<UnmetNeedQuery.Line> needs) {
        List<List<Object>> rows = new ArrayList<>();
        needs.forEach(each -> rows.add(List.of(each.need(), each.had(), each.unmet())));
        return new Book.Sheet(
                "Needs of people",
                "Needs of people whose case was closed, %s (cases, rounded; one can have several)"
                        .formatted(report.quarter().label()),
                "",
                "",
                List.of("Need", "Had it (cases)", "Not met (cases)"),
                rows);
    }

    private static Book.Sheet crime(NeedReport report) {
        List<CrimeGroup> groups = report.groups();
        List<String> headings = new ArrayList<>(List.of("Borough"));
        groups.forEach(group -> headings.add(group.label()));
        List<List<Object>> rows = new ArrayList<>();
        for (ReachReport.AreaRow area : report.areas()) {
            List<Object> row = new ArrayList<>(List.of(area.label()));
            groups.forEach(group -> row.add(report.offences(area.code(), group)));
            rows.add(row);
        }
        return new Book.Sheet(
                "Recorded crime",
                "Offences with a victim by borough and crime group, %s (offences)"
                        .formatted(report.quarter().label()),
                "",
                "",
                headings,
                rows);
    }

    private static Object known(Object number) {
        return number == null ? NOT_AVAILABLE : number;
    }
}
