package org.waymark.demonstration;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/**
 * Three days of referrals with the shape of the Cleveland dip sample: 118 rows, of which one is an
 * excluded crime, five are duplicates, two are held for consent, two for safety, four are returned
 * and 104 are accepted. Of the accepted, fourteen were given up later because a man answered the
 * telephone; the other ninety are reached by telephone (58), text (2) and letter (30).
 */
public final class ClevelandSample {

    /** How many rows the file has below its header. */
    public static final int ROWS = 118;

    private static final long SEED = 118;
    private static final String SERIES = "CLV";

    private final Dice dice = new Dice(SEED);
    private final LineMaker lines = new LineMaker();
    private final OffenceBook offences = new OffenceBook();
    private final List<FeedLine> rows = new ArrayList<>();
    private final List<LocalDate> days;
    private int sequence;

    private ClevelandSample(LocalDate today) {
        WorkingCalendar calendar = new WorkingCalendar();
        days =
                List.of(
                        calendar.minus(today, 3),
                        calendar.minus(today, 2),
                        calendar.minus(today, 1));
    }

    /** Writes the sample as sent on the last three working days before today. */
    public static void write(Path file, LocalDate today) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(out, FeedGenerator.FORMAT)) {
            lines(today).forEach(line -> FeedGenerator.print(printer, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FeedLine> lines(LocalDate today) {
        ClevelandSample sample = new ClevelandSample(today);
        sample.worked();
        sample.notWorked();
        sample.duplicates();
        return sample.rows;
    }

    private void worked() {
        for (int i = 0; i < 58; i++) {
            row(ordinary(i), "NOTIFIED", false).with(Column.PHONE_CALL_SAFE, i % 3 == 0 ? "" : "Y");
        }
        for (int i = 0; i < 14; i++) {
            reach(row("8N", "EXPLICIT", true), "Y", "N", "N")
                    .with(Column.NOTE, "Lives with others");
        }
        for (int i = 0; i < 2; i++) {
            reach(row("105A", "EXPLICIT", true), "N", "Y", "N");
        }
        for (int i = 0; i < 30; i++) {
            FeedLine line = row(ordinary(i + 3), "NOTIFIED", false);
            line.with(Column.PHONE, "").with(Column.EMAIL, "").with(Column.EMAIL_SAFE, "");
            reach(line, "", "", i % 2 == 0 ? "Y" : "");
        }
    }

    private void notWorked() {
        row("92E", "NOTIFIED", false);
        for (int i = 0; i < 2; i++) {
            row("19D", "NOT_ASKED", false).with(Column.CONSENT_AT, "");
        }
        for (int i = 0; i < 2; i++) {
            row("11A", "NOTIFIED", false).add(Column.FLAGS, "CHILD_PROTECTION");
        }
        unreachable(row("105A", "EXPLICIT", true), "N").with(Column.DISABILITY, "Y");
        for (int i = 0; i < 2; i++) {
            FeedLine wrong = row("28E", "NOTIFIED", false);
            unreachable(wrong, "").with(Column.PHONE, "07700 9");
            wrong.with(Column.ADDRESS, "").with(Column.POSTCODE, "").with(Column.LETTER_SAFE, "");
        }
        unreachable(row("8L", "NOTIFIED", false), "N");
    }

    /** Two messages that came twice and three victims who were sent as new again. */
    private void duplicates() {
        Echo echo = new Echo(offences);
        for (int i = 0; i < 5; i++) {
            LineMaker.Made earlier = new LineMaker.Made(rows.get(7 * i), offences.coded("105A"));
            LineMaker.Envelope envelope = envelope();
            rows.add(i < 2 ? echo.sameMessage(earlier) : echo.sameVictim(earlier, envelope));
        }
    }

    private static String ordinary(int i) {
        return List.of("105A", "8N", "28E", "45", "58C", "39", "49", "34B", "9A", "48", "58D", "44")
                .get(i % 12);
    }

    /** One person, harmed by this crime, who can be called unless something else is said. */
    private FeedLine row(String code, String consent, boolean domestic) {
        LineMaker.Envelope envelope = envelope();
        Offence offence = offences.coded(code);
        FeedLine line = lines.fresh(dice, envelope, offence, false, domestic).line();
        line.with(Column.VICTIM_TYPE, "PERSON").with(Column.VICTIM_REF, "V" + sequence);
        line.with(Column.FLAGS, domestic ? "REPEAT" : "");
        line.with(Column.CONSENT, consent);
        line.with(Column.CONSENT_AT, line.get(Column.REPORTED_AT));
        line.with(Column.DO_NOT_CONTACT, "").with(Column.DO_NOT_CONTACT_REASON, "");
        line.with(Column.PHONE, "07700 900" + String.format("%03d", sequence));
        line.with(Column.ADDRESS, sequence + " Larkspur Terrace");
        line.with(Column.POSTCODE, "SE15 " + sequence % 10 + "ZZ");
        line.with(Column.EMAIL, "").with(Column.EMAIL_SAFE, "");
        reach(line, "Y", "", "");
        rows.add(line);
        return line;
    }

    private static FeedLine reach(FeedLine line, String call, String text, String letter) {
        return line.with(Column.PHONE_CALL_SAFE, call)
                .with(Column.PHONE_TEXT_SAFE, text)
                .with(Column.PHONE_VOICEMAIL_SAFE, call.equals("Y") ? "" : call)
                .with(Column.LETTER_SAFE, letter);
    }

    private static FeedLine unreachable(FeedLine line, String letter) {
        return reach(line, "N", "N", letter);
    }

    private LineMaker.Envelope envelope() {
        sequence++;
        LocalDate day = days.get(Math.min(2, (sequence - 1) / 40));
        LocalDateTime sent = day.atTime(5, 40).plusSeconds(sequence);
        LocalDateTime reported = Moments.reported(dice, day.minusDays(1));
        return new LineMaker.Envelope("MPS", SERIES, sequence, sent, reported);
    }
}
