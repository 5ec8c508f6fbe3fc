package org.waymark.reference;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The versions of the Victims' Code as the reference data ships them. */
public final class ShippedCodes {

    private static final LocalDate FROM_2013 = LocalDate.of(2013, 12, 10);
    private static final LocalDate FROM_2015 = LocalDate.of(2015, 11, 16);
    private static final LocalDate FROM_2021 = LocalDate.of(2021, 4, 1);

    public static final VictimsCode OF_2015 =
            version(
                    "2015",
                    FROM_2015,
                    FROM_2021,
                    Map.of(
                            CodeClock.REFERRAL_TO_SUPPORT, new int[] {2, 2},
                            CodeClock.SUSPECT_UPDATE, new int[] {5, 1}));

    public static final VictimsCode OF_2021 =
            version(
                    "2021",
                    FROM_2021,
                    null,
                    Map.of(
                            CodeClock.REFERRAL_TO_SUPPORT, new int[] {2, 2},
                            CodeClock.NOT_INVESTIGATING, new int[] {5, 1},
                            CodeClock.SUSPECT_UPDATE, new int[] {5, 1},
                            CodeClock.HEARING_NOTICE, new int[] {1, 1},
                            CodeClock.BAIL_HEARING_OUTCOME, new int[] {5, 1},
                            CodeClock.GIVING_EVIDENCE, new int[] {1, 1},
                            CodeClock.CASE_OUTCOME, new int[] {1, 1},
                            CodeClock.CONTACT_SCHEME_REFERRAL, new int[] {10, 10},
                            CodeClock.CONTACT_SCHEME_CONTACT, new int[] {20, 20}));

    public static final List<VictimsCode> ALL =
            List.of(
                    version("2006", LocalDate.of(2006, 4, 3), FROM_2013, referralOnly()),
                    version("2013", FROM_2013, FROM_2015, referralOnly()),
                    OF_2015,
                    OF_2021);

    private ShippedCodes() {}

    static VictimsCode version(
            String code, LocalDate from, LocalDate to, Map<CodeClock, int[]> days) {
        Map<CodeClock, List<VictimsCode.Allowance>> clocks = new EnumMap<>(CodeClock.class);
        days.forEach(
                (clock, working) ->
                        clocks.put(
                                clock,
                                List.of(
                                        new VictimsCode.Allowance(
                                                working[0], working[1], new Validity(from, to)))));
        return new VictimsCode(code, new Validity(from, to), clocks);
    }

    private static Map<CodeClock, int[]> referralOnly() {
        return Map.of(CodeClock.REFERRAL_TO_SUPPORT, new int[] {2, 2});
    }
}
