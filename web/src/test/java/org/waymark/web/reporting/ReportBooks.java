package org.waymark.web.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.DataQuality;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.RecordedField;
import org.waymark.reporting.Share;
import org.waymark.reporting.assault.Assaults;
import org.waymark.reporting.crime.RecordedCrimeQuery;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.police.PoliceFigure;
import org.waymark.reporting.police.PoliceMeasure;
import org.waymark.reporting.police.PoliceSatisfactionQuery;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.SmallNumberRule;
import org.waymark.reporting.suppression.SuppressedTable;
import org.waymark.reporting.wave.Comparison;
import org.waymark.reporting.wave.PublishedAnswers;
import org.waymark.reporting.wave.PublishedWaveQuery;
import org.waymark.reporting.wave.WaveTable;
import org.waymark.survey.Question;
import org.waymark.survey.QuestionKind;

/** Reports with every kind of cell: shown, few, hidden, too few for a percentage, not there. */
public final class ReportBooks {

    static final Quarter QUARTER = Quarter.parse("2026Q2");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private ReportBooks() {}

    /** One of each kind, by the name of its page. */
    public static Map<String, Book> all() {
        Map<String, Book> books = new LinkedHashMap<>();
        books.put("assaults", AssaultsBook.of(assaults()));
        books.put("data-quality", DataQualityBook.of(quality(), TODAY));
        books.put("police-satisfaction", PoliceSatisfactionBook.of(police()));
        books.put(
                "waves",
                WavesBook.of(
                        wave(), List.of(new Comparison("Satisfied", of(37, 50), of(148, 200)))));
        books.put("recorded-crime", RecordedCrimeBook.of(crime(), null, "May 2026"));
        return books;
    }

    static Share of(long part, long base) {
        return Share.of(PublishedCount.exact(part), PublishedCount.exact(base));
    }

    /** Seven boroughs of which one is small, and three weapons. */
    static Assaults.Figures assaults() {
        List<String> boroughs = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 2; i <= 8; i++) {
            boroughs.add("E0900000" + i);
            names.put("E0900000" + i, "Borough " + i);
        }
        SuppressedTable places =
                SuppressedTable.list(
                        boroughs,
                        new long[] {3, 40, 60, 80, 100, 120, 200},
                        SmallNumberRule.ROUNDED_TO_FIVE);
        SuppressedTable weapons =
                SuppressedTable.list(
                        List.of("KNIFE", "GLASS", "BODY"),
                        new long[] {201, 201, 201},
                        SmallNumberRule.ROUNDED_TO_FIVE);
        return new Assaults.Figures(
                List.of(2026),
                2026,
                List.of(
                        new Assaults.Counts("Borough it happened in", places, names),
                        new Assaults.Counts("Weapon", weapons, Map.of("KNIFE", "Knife"))));
    }

    static DataQuality.Published quality() {
        List<ReachReport.ServiceBand> bands =
                List.of(
                        new ReachReport.ServiceBand("VS", "Victim Support", Completeness.LOW),
                        new ReachReport.ServiceBand("H", "The Havens", Completeness.NOT_SHOWN));
        return new DataQuality.Published(
                QUARTER,
                List.of(
                        new ReachReport.FieldRow(RecordedField.ETHNICITY, Completeness.LOW, bands),
                        new ReachReport.FieldRow(
                                RecordedField.IN_TIME, Completeness.HIGH, List.of())),
                PublishedCount.fewerThan(5),
                List.of(
                        new DataQuality.DueReturn(
                                "=UNIVERSAL-1", "Support", LocalDate.of(2026, 10, 21), null)),
                List.of("THEFT OF A SHIP"),
                List.of());
    }

    static PoliceSatisfactionQuery.Report police() {
        return new PoliceSatisfactionQuery.Report(
                PoliceMeasure.FOLLOW_UP,
                null,
                List.of(
                        new PoliceSatisfactionQuery.Point(
                                QUARTER.previous(),
                                new PoliceFigure(
                                                QUARTER.previous(),
                                                PoliceMeasure.FOLLOW_UP,
                                                new BigDecimal("74.0"),
                                                1600)
                                        .share(),
                                of(37, 50)),
                        new PoliceSatisfactionQuery.Point(
                                QUARTER,
                                null,
                                Share.of(PublishedCount.fewerThan(5), PublishedCount.exact(9)))),
                true,
                List.of(
                        new PoliceSatisfactionQuery.Corrected(
                                "2026-27 Q1",
                                "73.0%",
                                1600,
                                "series.csv",
                                Instant.parse("2026-10-01T10:00:00Z"))));
    }

    static PublishedWaveQuery.Report wave() {
        return new PublishedWaveQuery.Report(
                null,
                "Provider: Spring",
                new WaveTable.Row("All who were asked", of(60, 200), of(37, 50)),
                List.of(
                        new WaveTable(
                                "Service",
                                List.of(
                                        new WaveTable.Row("One", of(40, 100), of(20, 25)),
                                        new WaveTable.Row("Other", of(20, 100), of(17, 25)))),
                        new WaveTable(
                                "Age",
                                List.of(
                                        new WaveTable.Row(
                                                "Under 18",
                                                Share.of(
                                                        PublishedCount.fewerThan(5),
                                                        PublishedCount.hidden()),
                                                Share.of(
                                                        PublishedCount.hidden(),
                                                        PublishedCount.hidden()))))),
                List.of(
                        new PublishedAnswers(
                                new Question(
                                        "LISTENED",
                                        QuestionKind.YES_NO,
                                        "=Did you feel listened to?",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        "YES"),
                                Share.of(PublishedCount.rounded(40), PublishedCount.rounded(55)))));
    }

    static RecordedCrimeQuery.Year crime() {
        List<RecordedCrimeQuery.Line> lines = new ArrayList<>();
        for (int i = 2; i <= 9; i++) {
            lines.add(
                    new RecordedCrimeQuery.Line(
                            "E0900000" + i, "Borough " + i, i * 1000L, 100_000));
        }
        lines.add(new RecordedCrimeQuery.Line(null, "Heathrow and City airports", 12, null));
        return new RecordedCrimeQuery.Year(2026, List.of(YearMonth.of(2026, 5)), lines);
    }
}
