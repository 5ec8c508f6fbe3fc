package org.waymark.demonstration;

import java.util.List;
import java.util.Map;

/**
 * How one service of the city fares, after published figures where there are any: how many are
 * referred, how many of them engage, decline, wait and leave.
 *
 * @param referrals in fifteen months
 * @param engagePercent of the accepted, who take up support
 * @param declinePercent of the accepted, who are reached and do not want it
 * @param leavePercent of those supported, who stop before the planned end
 */
record ServiceProfile(
        String code,
        String organisation,
        int referrals,
        double engagePercent,
        double declinePercent,
        double attemptedPercent,
        int waitDaysLow,
        int waitDaysHigh,
        int weeksLow,
        int weeksHigh,
        double leavePercent,
        double highRiskPercent,
        Weighted<String> sources) {

    static List<ServiceProfile> all() {
        return Table.rows("services.tsv").stream().map(ServiceProfile::of).toList();
    }

    /** The one under whose contract feeds are received. */
    static ServiceProfile universal() {
        return all().stream().filter(each -> each.code().equals("VS")).findFirst().orElseThrow();
    }

    private static ServiceProfile of(Map<String, String> row) {
        return new ServiceProfile(
                row.get("service"),
                row.get("organisation"),
                Integer.parseInt(row.get("referrals")),
                number(row, "engage_percent"),
                number(row, "decline_percent"),
                number(row, "attempted_percent"),
                Integer.parseInt(row.get("wait_days_low")),
                Integer.parseInt(row.get("wait_days_high")),
                Integer.parseInt(row.get("weeks_low")),
                Integer.parseInt(row.get("weeks_high")),
                number(row, "leave_percent"),
                number(row, "high_risk_percent"),
                Weighted.parse(row.get("sources")));
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** A waiting list rather than a queue: months between wanting support and its start. */
    boolean hasWaitingList() {
        return waitDaysLow > 14;
    }
}
