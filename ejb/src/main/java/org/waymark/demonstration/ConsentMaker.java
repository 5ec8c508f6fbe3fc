package org.waymark.demonstration;

import java.time.LocalDateTime;

/** Fills the cells that say whether the victim agreed to be referred. */
final class ConsentMaker {

    private ConsentMaker() {}

    /** Explicit consent is asked for in sexual offences, domestic abuse and for the bereaved. */
    static void fill(
            Dice dice, FeedLine line, Offence offence, LocalDateTime reported, boolean utc) {
        boolean explicit =
                offence.sexual()
                        || line.is(Column.DOMESTIC_ABUSE, "Y")
                        || line.is(Column.VICTIM_TYPE, "BEREAVED");
        String consent = explicit ? sensitive(dice) : ordinary(dice);
        line.with(Column.CONSENT, consent);
        boolean asked = !consent.equals("NOT_ASKED");
        line.with(
                Column.CONSENT_AT,
                asked && dice.percent(85)
                        ? CrimeMaker.time(reported.plusMinutes(dice.between(5, 60)), utc)
                        : "");
    }

    private static String sensitive(Dice dice) {
        int thrown = dice.between(1, 1000);
        if (thrown <= 845) {
            return "EXPLICIT";
        }
        return thrown <= 930 ? "NOTIFIED" : thrown <= 980 ? "NOT_ASKED" : "OBJECTED";
    }

    private static String ordinary(Dice dice) {
        int thrown = dice.between(1, 1000);
        if (thrown <= 955) {
            return "NOTIFIED";
        }
        return thrown <= 980 ? "EXPLICIT" : thrown <= 988 ? "NOT_ASKED" : "OBJECTED";
    }
}
