package org.waymark.demonstration;

/** Rows that speak of a row sent before: sent twice, corrected, withdrawn. */
final class Echo {

    private final OffenceBook reclassified;

    Echo(OffenceBook reclassified) {
        this.reclassified = reclassified;
    }

    /** The very same message once more. */
    FeedLine sameMessage(LineMaker.Made earlier) {
        return earlier.line().copy();
    }

    /** The same victim of the same crime as new, in another message. */
    FeedLine sameVictim(LineMaker.Made earlier, LineMaker.Envelope envelope) {
        return resent(earlier, envelope, "NEW");
    }

    FeedLine withdraw(Dice dice, LineMaker.Made earlier, LineMaker.Envelope envelope) {
        String why =
                dice.one(
                        "Cancelled: crime did not occur",
                        "Transferred to another force",
                        "Recorded twice");
        return resent(earlier, envelope, "WITHDRAW").with(Column.NOTE, why);
    }

    FeedLine orphan(LineMaker.Made never) {
        return never.line().with(Column.MESSAGE_TYPE, "UPDATE");
    }

    /** Something is known better now: the offence, the number, the answers or the outcome. */
    FeedLine update(Dice dice, LineMaker.Made earlier, LineMaker.Envelope envelope) {
        FeedLine line = resent(earlier, envelope, "UPDATE");
        int what = dice.between(1, 10);
        if (what <= 4) {
            Offence other = reclassified.any(dice);
            line.with(Column.OFFENCE_CODE, other.code()).with(Column.OFFENCE_TITLE, other.title());
        } else if (what <= 7) {
            line.with(Column.PHONE, PersonMaker.phone(dice)).with(Column.PHONE_CALL_SAFE, "Y");
        } else if (what == 8) {
            line.with(Column.LETTER_SAFE, dice.one("Y", "N"));
        } else {
            line.with(Column.CRIME_OUTCOME, dice.one("1", "14", "15", "16", "18"));
        }
        return line;
    }

    private static FeedLine resent(
            LineMaker.Made earlier, LineMaker.Envelope envelope, String type) {
        LineMaker.Envelope own = envelope.like(earlier.line());
        return earlier.line()
                .copy()
                .with(Column.MESSAGE_ID, LineMaker.messageId(own))
                .with(Column.MESSAGE_TYPE, type)
                .with(Column.SENT_AT, CrimeMaker.time(own.sent(), own.utc()));
    }
}
