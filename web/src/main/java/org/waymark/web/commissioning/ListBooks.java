package org.waymark.web.commissioning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.commissioning.award.Award;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.commissioning.award.AwardReader;
import org.waymark.commissioning.award.Fund;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.LotQuery;
import org.waymark.reporting.returns.ContractReturn;
import org.waymark.web.reporting.ReportNotes;

/** Lists to take away: contracts with their funds, indicators, and the returns of a quarter. */
final class ListBooks {

    private static final String NOT_STATED = "Not stated";

    private ListBooks() {}

    /**
     * Contracts and grants by their reference, with what pays them.
     *
     * @param programme the one that was chosen; null for all
     */
    static Book awards(AwardQuery.Listed listed, Long programme) {
        List<Book.Sheet> sheets = new ArrayList<>();
        sheets.add(awards(listed.awards()));
        if (!listed.funds().isEmpty()) {
            sheets.add(funds(listed.funds()));
            sheets.add(programmes(listed.funds()));
        }
        return new Book(
                "Contracts and grants",
                List.of(
                        programme == null
                                ? "All contracts and grants that the reader may see."
                                : "The contracts and grants of one programme: "
                                        + name(listed.funds(), programme)
                                        + ".",
                        "Money as it is at the moment of reading: it can be put right at any time."),
                ReportNotes.of(
                        "By reference, never a ranking. Money is in pounds; worth now is the value it"
                                + " began with and all variations."),
                sheets);
    }

    private static String name(List<Fund> funds, long programme) {
        return funds.stream()
                .flatMap(fund -> fund.programmes().stream())
                .filter(each -> each.id() == programme)
                .map(Fund.Programme::name)
                .findFirst()
                .orElse("none of the reader's own");
    }

    private static Book.Sheet awards(List<AwardReader.Line> lines) {
        List<List<Object>> rows = new ArrayList<>();
        for (AwardReader.Line line : lines) {
            rows.add(
                    List.of(
                            line.reference(),
                            line.title(),
                            line.kind().label(),
                            line.holder(),
                            line.programme(),
                            pounds(line.nowPence()),
                            pounds(line.paidPence())));
        }
        return ContractBooks.sheet(
                "Contracts and grants",
                "Contracts and grants, by reference",
                List.of(
                        "Reference",
                        "What it is for",
                        "Kind",
                        "Holder",
                        "Programme",
                        "Worth now (pounds)",
                        "Paid to date (pounds)"),
                rows);
    }

    private static Book.Sheet funds(List<Fund> funds) {
        List<List<Object>> rows = new ArrayList<>();
        for (Fund fund : funds) {
            rows.add(
                    Arrays.asList(
                            fund.name(),
                            fund.source(),
                            fund.firstDay(),
                            fund.lastDay(),
                            pounds(fund.valuePence()),
                            pounds(fund.awardedPence()),
                            fund.awards(),
                            fund.decisionReference()));
        }
        return ContractBooks.sheet(
                "Funds",
                "Where the money comes from",
                List.of(
                        "Fund",
                        "Source",
                        "First day",
                        "Last day",
                        "Value (pounds)",
                        "Awarded (pounds)",
                        "Contracts and grants",
                        "Decision"),
                rows);
    }

    private static Book.Sheet programmes(List<Fund> funds) {
        List<List<Object>> rows = new ArrayList<>();
        for (Fund fund : funds) {
            for (Fund.Programme programme : fund.programmes()) {
                rows.add(
                        List.of(
                                programme.name(),
                                fund.name(),
                                pounds(programme.valuePence()),
                                pounds(programme.awardedPence()),
                                programme.awards()));
            }
        }
        return ContractBooks.sheet(
                "Programmes",
                "Programmes of the funds",
                List.of(
                        "Programme",
                        "Fund",
                        "Set apart (pounds)",
                        "Awarded (pounds)",
                        "Contracts and grants"),
                rows);
    }

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

    private static Object pounds(Long pence) {
        return pence == null ? NOT_STATED : BigDecimal.valueOf(pence, 2);
    }
}
