package org.waymark.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.Risk;

/**
 * Whether somebody is asked what they thought of the service, and what they answer. Satisfaction
 * rises from about 74 to about 82 of a hundred over the fifteen months.
 */
final class Feedback {

    private static final double AT_FIRST = 74;
    private static final double NOW = 83;
    private static final double DAYS = 456;

    private Feedback() {}

    static void ask(Dice dice, FeedLine line, CaseLife life, int safePercent, Instant now) {
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
        Integer level = answers ? satisfaction(dice, NOW - (NOW - AT_FIRST) * days / DAYS) : null;
        life.survey =
                new CaseLife.Survey(
                        asked,
                        life.feedbackRoute,
                        level,
                        level == null ? List.of() : five(dice, level));
    }

    /** Five to seven are satisfied, one to four are not. */
    private static int satisfaction(Dice dice, double satisfiedPercent) {
        int thrown = dice.between(1, 100);
        if (dice.percent(satisfiedPercent)) {
            return thrown <= 34 ? 7 : thrown <= 74 ? 6 : 5;
        }
        return thrown <= 48 ? 4 : thrown <= 76 ? 3 : thrown <= 91 ? 2 : 1;
    }

    /** Listened to, given choice, easy to contact, waited too long, would recommend. */
    private static List<String> five(Dice dice, int level) {
        boolean content = level >= 5;
        return List.of(
                word(dice, content ? 90 : 42),
                word(dice, content ? 84 : 38),
                word(dice, content ? 82 : 34),
                word(dice, content ? 18 : 57),
                word(dice, content ? 88 : 30));
    }

    private static String word(Dice dice, int yesPercent) {
        return dice.percent(yesPercent) ? "YES" : dice.percent(55) ? "PARTLY" : "NO";
    }
}
