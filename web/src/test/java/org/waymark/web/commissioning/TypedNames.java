package org.waymark.web.commissioning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.commissioning.award.Award;
import org.waymark.commissioning.award.AwardKind;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.commissioning.award.AwardReader;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Share;
import org.waymark.reporting.code.CodeFigureQuery;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.reporting.indicator.LotQuery;
import org.waymark.reporting.suppression.PublishedCount;

/** Reports whose names were typed by somebody who wants a spreadsheet to run them. */
final class TypedNames {

    /** Each begins what some spreadsheet takes for a formula. */
    static final List<String> FORMULAS =
            List.of(
                    "=HYPERLINK(\"http://example.org\",\"x\")",
                    "+1+cmd|' /C calc'!A0",
                    "-2+3",
                    "@SUM(1+1)",
                    "\t=1+1",
                    "\uff1d1+1");

    private TypedNames() {}

    /** A contract whose reference, title, holder and reasons are such names. */
    static Book contract() {
        Award award =
                new Award(
                        1,
                        AwardKind.GRANT,
                        null,
                        FORMULAS.get(0),
                        FORMULAS.get(1),
                        FORMULAS.get(2),
                        FORMULAS.get(3),
                        FORMULAS.get(4),
                        null,
                        100_00L,
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2027, 3, 31),
                        FORMULAS.stream()
                                .map(
                                        text ->
                                                new Award.Variation(
                                                        LocalDate.of(2026, 5, 1),
                                                        -1_234_50,
                                                        LocalDate.of(2027, 3, 31),
                                                        text,
                                                        text))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return ContractBooks.award(
                award,
                null,
                new AwardParts(
                        FORMULAS.stream()
                                .map(text -> new LotQuery.Line(1, text, "All", "All", null))
                                .toList(),
                        List.of()),
                false);
    }

    /** A list of contracts of such names. */
    static Book contracts() {
        return AwardListBook.of(
                new AwardQuery.Listed(
                        List.of(),
                        FORMULAS.stream()
                                .map(
                                        text ->
                                                new AwardReader.Line(
                                                        1,
                                                        AwardKind.GRANT,
                                                        text,
                                                        text,
                                                        text,
                                                        text,
                                                        null,
                                                        1_234_50,
                                                        null))
                                .toList()),
                null);
    }

    /** An indicator with contracts of such names. */
    static Book indicator() {
        Indicator one =
                new Indicator(
                        "M1",
                        1,
                        "ACTIVITY",
                        FORMULAS.get(0),
                        FORMULAS.get(1),
                        "Received",
                        null,
                        "Received in the quarter",
                        "All",
                        "referrals",
                        null,
                        Indicator.Direction.NONE,
                        null,
                        LocalDate.of(2026, 4, 1),
                        null,
                        1);
        return ContractBooks.indicator(
                new IndicatorQuery.Opened(
                        one,
                        List.of(one),
                        Quarter.parse("2026Q1"),
                        null,
                        FORMULAS.stream()
                                .map(
                                        text ->
                                                new IndicatorQuery.Line(
                                                        1, 1, text, text, Figure.notCollected(one)))
                                .toList()),
                FORMULAS.stream()
                        .map(
                                text ->
                                        new CodeFigureQuery.Reported(
                                                "Metropolitan Police",
                                                Share.of(
                                                        PublishedCount.fewerThan(5),
                                                        PublishedCount.exact(40)),
                                                text,
                                                Instant.parse("2026-11-01T10:00:00Z")))
                        .toList(),
                false);
    }
}
