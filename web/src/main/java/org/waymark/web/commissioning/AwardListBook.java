package org.waymark.web.commissioning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.commissioning.award.AwardReader;
import org.waymark.commissioning.award.Fund;
import org.waymark.reporting.export.Book;
import org.waymark.web.reporting.ReportNotes;

/** The list of contracts and grants to take away, with the funds and programmes that pay them. */
final class AwardListBook {

    private static final String NOT_STATED = "Not stated";
    private static final String PART = "Of this paid by the programme (pounds)";

    private AwardListBook() {}

    /**
     * Contracts and grants by their reference, with what pays them.
     *
     * @param programme the one that was chosen; null for all
     */
    static Book of(AwardQuery.Listed listed, Long programme) {
        List<Book.Sheet> sheets = new ArrayList<>();
        sheets.add(awards(listed.awards(), programme != null));
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
                                + " began with and all variations. Where several programmes pay one, the"
                                + " list of each has it, with its part; payments are not divided."),
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

    private static Book.Sheet awards(List<AwardReader.Line> lines, boolean ofProgramme) {
        List<String> headings =
                new ArrayList<>(
                        List.of(
                                "Reference",
                                "What it is for",
                                "Kind",
                                "Holder",
                                "Programme",
                                "Worth now (pounds)"));
        if (ofProgramme) {
            headings.add(PART);
        }
        headings.add("Paid to date (pounds)");
        List<List<Object>> rows = new ArrayList<>();
        for (AwardReader.Line line : lines) {
            List<Object> row =
                    new ArrayList<>(
                            List.of(
                                    line.reference(),
                                    line.title(),
                                    line.kind().label(),
                                    line.holder(),
                                    line.programme(),
                                    pounds(line.nowPence())));
            if (ofProgramme) {
                row.add(pounds(line.partPence()));
            }
            row.add(pounds(line.paidPence()));
            rows.add(row);
        }
        return ContractBooks.sheet(
                "Contracts and grants", "Contracts and grants, by reference", headings, rows);
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

    private static Object pounds(Long pence) {
        return pence == null ? NOT_STATED : BigDecimal.valueOf(pence, 2);
    }
}
