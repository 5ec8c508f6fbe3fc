package org.waymark.web.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.reporting.ArrivalFact;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.export.Book;

/**
 * Who is reached, to take away: boroughs, each characteristic, and how often facts are recorded.
 */
final class ReachBook {

    static final String ENGAGED = JourneyStep.ENGAGED.label();

    private static final int DECIMALS = 2;

    private ReachBook() {}

    static Book of(ReachReport report) {
        List<Book.Sheet> sheets = new ArrayList<>();
        sheets.add(boroughs(report));
        report.characteristics().forEach(each -> sheets.add(characteristic(each)));
        report.facts().forEach(each -> sheets.add(fact(each)));
        if (!report.fields().isEmpty()) {
            sheets.add(fields(report));
        }
        return new Book(
                "Who is reached, " + report.quarter().label(),
                List.of(
                        "For: London, by borough of residence and by protected characteristic.",
                        "Final, counted on %s.".formatted(OutcomesWords.day(report.takenAt())),
                        report.crimeLoaded()
                                ? "Recorded crime of the whole quarter is loaded."
                                : "Not all months of recorded crime are loaded: there is no rate by"
                                        + " it.",
                        "Every table is about groups of people. Nobody can be looked up in it."),
                ReportNotes.of(
                        "A rate is compared with all that can be shown, together: 1 is the common rate,"
                                + " and an interval that holds 1 may be chance (exact Poisson).",
                        "Recorded offences are those with a victim: drugs, weapons that were only carried"
                                + " and crimes against society are left out.",
                        "Referrals and residents are counted by where people live, offences by where"
                                + " they happened. Counts by characteristic are rounded.",
                        ReportNotes.MAP),
                sheets);
    }

    private static Book.Sheet boroughs(ReachReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (ReachReport.AreaRow area : report.areas()) {
            List<Object> row =
                    new ArrayList<>(Arrays.asList(area.label(), area.received(), area.engaged()));
            row.add(area.residents());
            rate(row, area.byResidents());
            row.add(area.offences());
            rate(row, area.byOffences());
            rows.add(row);
        }
        List<String> headings =
                new ArrayList<>(
                        List.of(
                                "Borough of residence",
                                "Received (referrals)",
                                "Engaged (referrals)",
                                "Residents 2021"));
        headings.addAll(headings(ENGAGED, "for each 100,000 residents", "residents"));
        headings.add("Recorded offences with a victim in the quarter");
        headings.addAll(headings(ENGAGED, "for each 1,000 offences", "offences"));
        return new Book.Sheet(
                "By borough",
                "By borough of residence (referrals)",
                ReachWords.finding(report),
                BoroughMaps.reach(report).onPaper(),
                headings,
                rows);
    }

    private static Book.Sheet characteristic(ReachReport.Table table) {
        String name = table.characteristic().label();
        List<List<Object>> rows = new ArrayList<>();
        for (ReachReport.Row each : table.rows()) {
            List<Object> row =
                    new ArrayList<>(List.of(each.label(), each.received(), each.engaged()));
            each.rates().forEach(rate -> rate(row, rate));
            rows.add(row);
        }
        List<String> headings =
                new ArrayList<>(
                        List.of(
                                name,
                                "Received (referrals)",
                                table.step().label() + " (referrals)"));
        for (ReachReport.Denominator with : table.denominators()) {
            String of = with.label().toLowerCase(Locale.UK);
            headings.addAll(headings(table.step().label(), "beside " + of, of));
        }
        return new Book.Sheet(
                name.length() > 31 ? name.substring(0, 31) : name,
                "By %s (referrals)".formatted(name.toLowerCase(Locale.UK)),
                "How often it is recorded: %s.%s"
                                .formatted(
                                        table.recorded().label(),
                                        table.recorded() == Completeness.LOW
                                                ? " More than 30% unknown: these rates may mislead."
                                                : "")
                        + (table.denominators().isEmpty()
                                ? " Nothing is loaded to compare it with."
                                : ""),
                "",
                headings,
                rows);
    }

    private static Book.Sheet fact(ReachReport.FactTable table) {
        boolean places = table.fact() == ArrivalFact.OFFENCE_BOROUGH;
        String name = table.fact().label();
        List<List<Object>> rows = new ArrayList<>();
        for (ReachReport.FactRow each : table.rows()) {
            List<Object> row =
                    new ArrayList<>(List.of(each.label(), each.received(), each.engaged()));
            if (places) {
                rate(row, each.byOffences());
            }
            rows.add(row);
        }
        List<String> headings =
                new ArrayList<>(List.of(name, "Received (referrals)", "Engaged (referrals)"));
        if (places) {
            headings.addAll(headings(ENGAGED, "for each 1,000 offences", "offences"));
        }
        return new Book.Sheet(
                name,
                "By %s (referrals, rounded)".formatted(name.toLowerCase(Locale.UK)),
                "",
                "",
                headings,
                rows);
    }

    private static Book.Sheet fields(ReachReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (ReachReport.FieldRow field : report.fields()) {
            for (ReachReport.ServiceBand band : field.services()) {
                rows.add(List.of(field.field().label(), band.label(), band.band().label()));
            }
            rows.add(List.of(field.field().label(), "London", field.london().label()));
        }
        return new Book.Sheet(
                "How often recorded",
                "How often each fact is recorded (referrals received; engaged ones where people"
                        + " choose to say it)",
                "",
                "",
                List.of("Fact", "Service", "How often it is recorded"),
                rows);
    }

    static List<String> headings(String step, String rate, String beside) {
        return List.of(
                step + ", " + rate,
                "Times the common rate, beside " + beside,
                "95% interval from (times), beside " + beside,
                "95% interval to (times), beside " + beside);
    }

    static void rate(List<Object> row, Optional<ReachReport.Rate> rate) {
        if (rate.isEmpty()) {
            row.addAll(List.of("[x]", "[x]", "[x]", "[x]"));
            return;
        }
        ReachReport.Rate each = rate.get();
        row.add(number(each.rate()));
        row.add(number(each.ratio().ratio()));
        row.add(number(each.ratio().lower()));
        row.add(number(each.ratio().upper()));
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
