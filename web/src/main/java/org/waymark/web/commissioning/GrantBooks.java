package org.waymark.web.commissioning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.waymark.commissioning.award.Pounds;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.indicator.Measured;
import org.waymark.reporting.returns.ContractReturn;
import org.waymark.reporting.returns.FrozenReturn;
import org.waymark.reporting.returns.GrantReturn;
import org.waymark.reporting.returns.GrantReturnQuery;
import org.waymark.reporting.returns.ReturnState;
import org.waymark.reporting.returns.Submission;
import org.waymark.web.reporting.ReportNotes;

/** The returns of grants to take away: how those of a quarter stand, and one with its reports. */
final class GrantBooks {

    private static final String RULE =
            "What a grant reports is the holder's own words: no record of a person stands behind it."
                    + " Money is in pounds, as it is entered here.";
    private static final int MARK = 16;

    private GrantBooks() {}

    /**
     * How the returns of a quarter stand, by reference.
     *
     * @param state the one they were narrowed to; null for all
     */
    static Book quarter(Quarter quarter, ReturnState state, List<GrantReturn> returns) {
        List<List<Object>> rows = new ArrayList<>();
        for (GrantReturn each : returns) {
            rows.add(
                    Arrays.asList(
                            each.reference(),
                            each.title(),
                            each.holder(),
                            each.stands(),
                            each.dueOn(),
                            each.receivedOn() == null ? "Not yet" : each.receivedOn(),
                            pounds(each.plannedPence()),
                            pounds(each.paidPence())));
        }
        return new Book(
                "Returns of grants, " + quarter.label(),
                List.of(
                        state == null
                                ? "Every grant that ran in the quarter and was asked for its return."
                                : "Those of the quarter that stand at: "
                                        + GrantReturn.words(state)
                                        + "."),
                ReportNotes.of(RULE),
                List.of(
                        ContractBooks.sheet(
                                "Returns of grants",
                                "Returns of grants, by reference",
                                List.of(
                                        "Grant",
                                        "What it is for",
                                        "Holder",
                                        "Stands",
                                        "Due",
                                        "Received",
                                        "Planned (pounds)",
                                        "Paid (pounds)"),
                                rows)));
    }

    /** One, with every report that came and what was done with it. */
    static Book one(GrantReturnQuery.Opened opened) {
        GrantReturn one = opened.one();
        return new Book(
                "Return of grant %s, %s".formatted(one.reference(), one.quarter().label()),
                List.of(
                        "Grant: %s, %s".formatted(one.reference(), one.title()),
                        "Holder: " + one.holder(),
                        "Stands: " + one.stands(),
                        "Due: " + one.dueOn()),
                ReportNotes.of(RULE),
                List.of(reports(opened.reports()), events(opened.events())));
    }

    private static Book.Sheet reports(List<Submission> reports) {
        List<List<Object>> rows = new ArrayList<>();
        for (Submission each : reports) {
            rows.add(
                    Arrays.asList(
                            "Report " + each.number(),
                            WorkingDays.dateOf(each.at()),
                            Objects.requireNonNullElse(each.who(), "Not known"),
                            each.narrative(),
                            money(each),
                            Objects.requireNonNullElse(each.reason(), ""),
                            each.hash().substring(0, MARK)));
        }
        return ContractBooks.sheet(
                "Reports",
                "Reports that came, the first one first",
                List.of(
                        "Report",
                        "Entered",
                        "By",
                        "What the holder reports",
                        "Money then",
                        "Why again",
                        "Mark"),
                rows);
    }

    private static Book.Sheet events(List<ContractReturn.Event> events) {
        List<List<Object>> rows = new ArrayList<>();
        for (ContractReturn.Event each : events) {
            rows.add(
                    List.of(
                            GrantReturn.words(each.move().to()),
                            WorkingDays.dateOf(each.at()),
                            Objects.requireNonNullElse(each.who(), "Not known"),
                            Objects.requireNonNullElse(each.words(), "")));
        }
        return ContractBooks.sheet(
                "What became of it",
                "What became of it",
                List.of("What", "Day", "By", "Words"),
                rows);
    }

    /** The money that was kept with a report; empty when none was known. */
    static String money(Submission report) {
        return FrozenReturn.parse(report.content(), 0).rows().values().stream()
                .findFirst()
                .map(GrantBooks::money)
                .orElse("");
    }

    private static String money(Measured spend) {
        return "%s paid, of %s planned for the quarter"
                .formatted(Pounds.text(spend.numerator()), Pounds.text(spend.denominator()));
    }

    private static Object pounds(Long pence) {
        return pence == null ? "Not entered" : BigDecimal.valueOf(pence, 2);
    }
}
