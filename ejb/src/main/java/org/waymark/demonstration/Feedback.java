package org.waymark.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.reference.Risk;

/**
 * Whether somebody is asked what they thought of the service, and what they answer. Satisfaction
 * rises from about 74 to about 82 of a hundred over the fifteen months.
 */
final class Feedback {

    private static final double AT_FIRST = 74;
    private static final double NOW = 83;
    private static final double DAYS = 456;

    private final Dice dice;
    private final Instant now;
    private final Quota quota = new Quota();

    Feedback(Dice dice, Instant now) {
        this.dice = dice;
        this.now = now;
    }

    /** Asks at the end of a case where a written way is safe in so many of a hundred. */
    void ask(FeedLine line, CaseLife life, int safePercent) {
        if (life.closed == null) {
            return;
        }
        boolean email = !line.is(Column.EMAIL, "") && line.is(Column.EMAIL_SAFE, "Y");
        boolean text = !line.is(Column.PHONE, "") && line.is(Column.PHONE_TEXT_SAFE, "Y");
        boolean safe = (email || text) && dice.percent(safePercent);
        life.feedbackSafe = safe ? "Y" : dice.percent(50) ? "N" : null;
        life.feedbackRoute = safe ? text ? "TEXT" : "EMAIL" : null;
        if (!safe || life.risk == Risk.HIGH) {
            return;
        }
        LocalDate asked = LocalDate.ofInstant(life.closed, Moments.LONDON);
        long days = LocalDate.ofInstant(now, Moments.LONDON).toEpochDay() - asked.toEpochDay();
        boolean answers = days > 3 && dice.percent(54);
        Integer level = answers ? satisfaction(asked, NOW - (NOW - AT_FIRST) * days / DAYS) : null;
        life.survey =
                new CaseLife.Survey(
                        asked, life.feedbackRoute, level, level == null ? List.of() : five(level));
    }

    /**
     * Five to seven are satisfied, one to four are not. Who is satisfied is dealt out evenly within
     * a quarter: with so few answers the trend would drown in chance.
     */
    private int satisfaction(LocalDate asked, double satisfiedPercent) {
        int thrown = dice.between(1, 100);
        if (quota.next(Quarter.of(asked), satisfiedPercent)) {
            return thrown <= 34 ? 7 : thrown <= 74 ? 6 : 5;
        }
        return thrown <= 48 ? 4 : thrown <= 76 ? 3 : thrown <= 91 ? 2 : 1;
    }

    /** Listened to, given choice, easy to contact, waited too long, would recommend. */
    private List<String> five(int level) {
        boolean content = level >= 5;
        return List.of(
                word(content ? 90 : 42),
                word(content ? 84 : 38),
                word(content ? 82 : 34),
                word(content ? 18 : 57),
                word(content ? 88 : 30));
    }

    private String word(int yesPercent) {
        return dice.percent(yesPercent) ? "YES" : dice.percent(55) ? "PARTLY" : "NO";
    }
}
