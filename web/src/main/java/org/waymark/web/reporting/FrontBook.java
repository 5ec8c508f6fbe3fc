package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.FrontReport;
import org.waymark.reporting.export.Book;

/** The five questions as a report to take away. */
final class FrontBook {

    private FrontBook() {}

    static Book of(FrontReport report) {
        List<FrontCard> cards = FrontCards.of(report);
        List<Book.Sheet> sheets = new ArrayList<>();
        List<List<Object>> answers = new ArrayList<>();
        cards.forEach(card -> answers.add(List.of(card.question(), card.figure(), card.base())));
        sheets.add(
                new Book.Sheet(
                        "Answers",
                        "Five questions, " + report.quarter().label(),
                        "",
                        "",
                        List.of("Question", "Figure", "Of what"),
                        answers));
        for (FrontCard card : cards) {
            sheets.add(
                    new Book.Sheet(
                            card.question().replace("?", ""),
                            card.question().replace("?", "") + ", by quarter",
                            card.answer(),
                            card.trend().onPaper().svg(),
                            card.headings(),
                            card.rows()));
        }
        return new Book(
                "Support for victims of crime in five questions, " + report.quarter().label(),
                List.of(
                        "For: London.",
                        "Final, counted on %s.%s"
                                .formatted(
                                        OutcomesWords.day(report.takenAt()),
                                        FrontWords.passedOver(report)),
                        "Every table is about groups of people. Nobody can be looked up in it."),
                ReportNotes.of(
                        "Contracts and grants are those of the commissioner who took this away."
                                + " Spend for each engaged referral is what was paid for the quarter"
                                + " divided by the referrals received in it that were assessed and"
                                + " supported after it (M7); it has no interval, and says of how many."),
                sheets);
    }
}
