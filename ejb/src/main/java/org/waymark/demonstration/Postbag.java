package org.waymark.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Deals a year of messages out over its working days. What the police hear at a weekend or on a
 * bank holiday is sent on the next working morning, so Mondays are three days strong.
 */
final class Postbag {

    private static final LocalTime FIRST = LocalTime.of(5, 30);
    private static final int SECONDS = 5_400;

    /**
     * One morning's sending.
     *
     * @param from the first day whose reports are in it; the last is the day before sending
     * @param upTo how many rows of the file have been sent after this morning
     */
    private record Morning(LocalDate day, LocalDate from, int upTo) {}

    private final List<Morning> mornings = new ArrayList<>();
    private final String series;
    private int sequence;
    private int morning;

    Postbag(LocalDate today, int rows, String series) {
        this.series = series;
        WorkingCalendar calendar = new WorkingCalendar();
        LocalDate start = today.minusDays(366);
        LocalDate from = start;
        long days = 365;
        for (LocalDate day = start.plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
            if (calendar.works(day) || day.equals(today.minusDays(1))) {
                long passed = day.toEpochDay() - start.toEpochDay();
                mornings.add(new Morning(day, from, (int) (rows * passed / days)));
                from = day;
            }
        }
    }

    LineMaker.Envelope next(Dice dice) {
        while (sequence >= mornings.get(morning).upTo() && morning < mornings.size() - 1) {
            morning++;
        }
        Morning now = mornings.get(morning);
        int before = morning == 0 ? 0 : mornings.get(morning - 1).upTo();
        int size = Math.max(1, now.upTo() - before);
        int second = (int) ((long) (sequence - before) * SECONDS / size);
        LocalDateTime sent = now.day().atTime(FIRST).plusSeconds(second);
        int span = (int) (now.day().toEpochDay() - now.from().toEpochDay());
        LocalDate day = now.day().minusDays(dice.between(1, Math.max(1, span)));
        LocalDate heard = dice.percent(6) ? day.minusDays(dice.mostlyLow(2, 16)) : day;
        sequence++;
        return new LineMaker.Envelope(
                force(dice), series, sequence, sent, Moments.reported(dice, heard));
    }

    private static String force(Dice dice) {
        int thrown = dice.between(1, 1000);
        return thrown <= 12 ? "COL" : thrown <= 34 ? "BTP" : "MPS";
    }
}
