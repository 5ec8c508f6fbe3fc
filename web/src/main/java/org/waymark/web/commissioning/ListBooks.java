package org.waymark.web.commissioning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.commissioning.award.Award;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.LotQuery;
import org.waymark.reporting.returns.ContractReturn;
import org.waymark.web.reporting.ReportNotes;

/** Lists to take away: indicators, the returns of a quarter, and the parts of a contract. */
final class ListBooks {

    private ListBooks() {}

    /** What every indicator means that counts for a quarter. */
    static Book indicators(List<Indicator> indicators, Quarter quarter) {
        List<List<Object>> rows = new ArrayList<>();
        for (Indicator each : indicators) {
            rows.add(
                    Arrays.asList(
                            each.code(),
                            each.name(),
                            each.question(),
                            each.numerator(),
                            each.denominator() == null ? "A count alone" : each.denominator(),
                            each.cohort(),
                            each.completeness(),
                            each.unit(),
                            each.targetText().isEmpty() ? "None" : each.targetText(),
                            each.direction().label(),
                            each.version(),
                            each.validFrom()));
        }
        return new Book(
                "Indicators, " + quarter.label(),
                List.of(
                        "What is asked of every contract, by the versions in force in the quarter.",
                        "Figures are in the file of each indicator and each contract."),
                ReportNotes.of(ContractBooks.RULE),
                List.of(
                        ContractBooks.sheet(
                                "Indicators",
                                "Indicators in the order of a return",
                                List.of(
                                        "Code",
                                        "Indicator",
                                        "Question",
                                        "Counted",
                                        "Of",
                                        "Who is counted when",
                                        "How complete",
                                        "Numbers of",
                                        "Target",
                                        "Which way",
                                        "Version",
                                        "From"),
                                rows)));
    }

    /** How the returns of a quarter stand. */
    static Book.Sheet returns(List<ContractReturn> returns) {
        List<List<Object>> rows = new ArrayList<>();
        for (ContractReturn each : returns) {
            rows.add(
                    List.of(
                            each.reference(),
                            each.title(),
                            each.holder(),
                            each.state().label(),
                            each.dueOn(),
                            each.submittedAt() == null
                                    ? "Not yet"
                                    : WorkingDays.dateOf(each.submittedAt())));
        }
        return ContractBooks.sheet(
                "Returns",
                "Returns of the quarter, by contract",
                List.of("Contract", "What it is for", "Provider", "Stands", "Due", "Submitted"),
                rows);
    }

    /** What a contract consists of beside its quarters: payments, lots, and who holds it. */
    static List<Book.Sheet> parts(Award award, List<LotQuery.Line> lots) {
        List<Book.Sheet> sheets = new ArrayList<>();
        List<List<Object>> payments = new ArrayList<>();
        for (Award.Payment each : award.payments()) {
            payments.add(
                    Arrays.asList(
                            each.label(),
                            pounds(each.paidPence()),
                            each.note(),
                            WorkingDays.dateOf(each.at())));
        }
        List<List<Object>> partners = new ArrayList<>();
        award.partners()
                .forEach(
                        each ->
                                partners.add(
                                        Arrays.asList(
                                                each.name(), each.part().label(), each.leftOn())));
        add(
                sheets,
                "Payments",
                "Payments one by one (pounds)",
                List.of("For", "Paid (pounds)", "What it is", "Entered"),
                payments);
        if (!lots.isEmpty()) {
            sheets.add(LotSheet.of(lots));
        }
        add(
                sheets,
                "Partners",
                "Who holds it together",
                List.of("Name", "Part", "Left on"),
                partners);
        return sheets;
    }

    private static void add(
            List<Book.Sheet> sheets,
            String name,
            String title,
            List<String> headings,
            List<List<Object>> rows) {
        if (!rows.isEmpty()) {
            sheets.add(ContractBooks.sheet(name, title, headings, rows));
        }
    }

    private static Object pounds(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }
}
