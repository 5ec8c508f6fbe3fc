package org.waymark.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Reference;

/** Dates, times and references as people read them, in London time. */
@Named
@ApplicationScoped
public class Words {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter BRIEF_OF_YEAR =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.UK);
    private static final int END_OF_DAY_HOUR = 23;
    private static final int SOON_DAYS = 2;

    @Inject private Clock clock;
    @Inject private ReferenceData reference;

    Words() {
        // for the container
    }

    Words(Clock clock) {
        this.clock = clock;
    }

    /**
     * A deadline in words that carry the meaning: "Due today, 3:40 pm", "Overdue by 2 days", "Due
     * Tue 7 Apr". The days are those of London's calendar. A deadline at the last minute of a day
     * is the day itself and shows no time.
     */
    public String due(Instant due) {
        if (due == null) {
            return "No date";
        }
        ZonedDateTime now = clock.instant().atZone(LONDON);
        ZonedDateTime at = due.atZone(LONDON);
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), at.toLocalDate());
        if (days < 0) {
            return "Overdue by " + count(-days, "day");
        }
        if (days == 0 && due.isBefore(clock.instant())) {
            return "Overdue since " + time(at);
        }
        String hour = isEndOfDay(at) ? "" : ", " + time(at);
        if (days <= 1) {
            return (days == 0 ? "Due today" : "Due tomorrow") + hour;
        }
        return "Due " + at.format(at.getYear() == now.getYear() ? DAY : DAY_OF_YEAR);
    }

    /** How urgent a deadline is: late, today, soon or later; a style, never the only sign. */
    public String urgency(Instant due) {
        if (due == null) {
            return "later";
        }
        if (due.isBefore(clock.instant())) {
            return "late";
        }
        long days =
                ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(clock.instant(), LONDON),
                        LocalDate.ofInstant(due, LONDON));
        return days == 0 ? "today" : days <= SOON_DAYS ? "soon" : "later";
    }

    /** "4 June 2026 at 3:40 pm"; nothing for null. */
    public String at(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime at = instant.atZone(LONDON);
        return at.format(DATE) + " at " + time(at);
    }

    /**
     * The same for a column of a list: "Today, 3:40 pm", "4 Jun, 3:40 pm", of another year "4 Jun
     * 2025"; nothing for null.
     */
    public String brief(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime at = instant.atZone(LONDON);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        if (at.getYear() != today.getYear()) {
            return briefDay(instant);
        }
        return (at.toLocalDate().equals(today) ? "Today" : at.format(BRIEF)) + ", " + time(at);
    }

    /** The day alone: "4 Jun", of another year "4 Jun 2025"; nothing for null. */
    public String briefDay(Instant instant) {
        if (instant == null) {
            return "";
        }
        LocalDate day = LocalDate.ofInstant(instant, LONDON);
        boolean thisYear = day.getYear() == LocalDate.ofInstant(clock.instant(), LONDON).getYear();
        return day.format(thisYear ? BRIEF : BRIEF_OF_YEAR);
    }

    /** "4 June 2026"; nothing for null. */
    public String day(Instant instant) {
        return instant == null ? "" : instant.atZone(LONDON).format(DATE);
    }

    public String date(LocalDate date) {
        return date == null ? "" : date.format(DATE);
    }

    /** The age today in whole years, or nothing when the date of birth is not known. */
    public String age(LocalDate born) {
        return born == null
                ? ""
                : String.valueOf(
                        Period.between(born, LocalDate.ofInstant(clock.instant(), LONDON))
                                .getYears());
    }

    public String getNow() {
        return at(clock.instant());
    }

    /** A reference with its dashes. */
    public String reference(String stored) {
        return Reference.parse(stored).map(Reference::shown).orElse(stored);
    }

    /** "safe", "not safe", "not asked", for the answer to "is it safe?". */
    public String safe(String answer) {
        return answer == null ? "not asked" : "Y".equals(answer) ? "safe" : "not safe";
    }

    /** The labels of a list of codes such as {@code HBA;CSE}. */
    public String labels(String list, String codes) {
        return codes == null
                ? ""
                : Arrays.stream(codes.split(";"))
                        .map(code -> reference.label(list, code))
                        .collect(Collectors.joining(", "));
    }

    /** "April 2026". */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "12,345". */
    public String number(long number) {
        return "%,d".formatted(number);
    }

    /** "12.3". */
    public String oneDecimal(double number) {
        return "%,.1f".formatted(number);
    }

    /** "1 day", "2 days". */
    public String count(long number, String one) {
        return "%,d %s%s".formatted(number, one, number == 1 ? "" : "s");
    }

    private static boolean isEndOfDay(ZonedDateTime at) {
        return at.getHour() == END_OF_DAY_HOUR && at.getMinute() == 59;
    }

    private static String time(ZonedDateTime at) {
        return at.format(TIME).toLowerCase(Locale.UK);
    }
}
