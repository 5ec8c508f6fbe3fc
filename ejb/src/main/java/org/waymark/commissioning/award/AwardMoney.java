package org.waymark.commissioning.award;

/** What awards are worth and who pays it, as parts of statements. */
final class AwardMoney {

    /** What an award is worth now; null when its value is not stated. */
    private static final String WORTH =
            "a.value_pence + (SELECT COALESCE(SUM(v.change_pence), 0) FROM award_variation v WHERE"
                    + " v.award_id = a.id)";

    /** What an award is worth now, and paid so far, over {@code a}. */
    static final String SUMS =
            WORTH
                    + ", (SELECT COALESCE(SUM(m.paid_pence), 0) FROM award_payment m WHERE m.award_id"
                    + " = a.id)";

    /** What {@code p} pays of awards of other programmes, less what others pay of its own. */
    static final String SHARED =
            "COALESCE((SELECT SUM(x.pence) FROM award_source x WHERE x.programme_id = p.id), 0) -"
                    + " COALESCE((SELECT SUM(y.pence) FROM award_source y JOIN award z ON z.id ="
                    + " y.award_id WHERE z.programme_id = p.id), 0)";

    /** What one programme pays of {@code a}: the rest of its own, or its part of another's. */
    static final String PART =
            "CASE WHEN a.programme_id = ? THEN "
                    + WORTH
                    + " - (SELECT COALESCE(SUM(y.pence), 0) FROM award_source y WHERE y.award_id ="
                    + " a.id) ELSE (SELECT x.pence FROM award_source x WHERE x.award_id = a.id AND"
                    + " x.programme_id = ?) END";

    /** How many awards the programmes of {@code f} pay all or a part of, each once. */
    static final String AWARDS =
            "(SELECT COUNT(*) FROM award a WHERE a.programme_id IN (SELECT p.id FROM programme p"
                    + " WHERE p.fund_id = f.id) OR a.id IN (SELECT x.award_id FROM award_source x JOIN"
                    + " programme q ON q.id = x.programme_id WHERE q.fund_id = f.id))";

    private AwardMoney() {}
}
