package org.waymark.safety;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.waymark.safety.MaracRule.Automatic;

/**
 * What is on record of what a MARAC may take by itself: the questions of the DASH that were
 * answered with yes, and the marks of the sender. The worker sees it ticked, and can put it right.
 */
final class MaracPresent {

    private static final Map<String, Automatic> ANSWERS =
            Map.of(
                    "DASH_SL:Q08", Automatic.STALKING,
                    "DASH_SL:Q09", Automatic.PREGNANT,
                    "DASH_SL:Q13", Automatic.WEAPON,
                    "DASH_SL:Q15", Automatic.STRANGULATION,
                    "DASH_SL:Q17", Automatic.HBA,
                    "DASH_POLICE:Q08", Automatic.STALKING,
                    "DASH_POLICE:Q09", Automatic.PREGNANT,
                    "DASH_POLICE:Q16", Automatic.WEAPON,
                    "DASH_POLICE:Q18", Automatic.STRANGULATION,
                    "DASH_POLICE:Q20", Automatic.HBA);

    private static final Map<String, Automatic> FLAGS =
            Map.of(
                    "HBA", Automatic.HBA,
                    "FORCED_MARRIAGE", Automatic.FORCED_MARRIAGE,
                    "STALKING", Automatic.STALKING,
                    "KNIFE", Automatic.WEAPON,
                    "GUN", Automatic.WEAPON);

    private MaracPresent() {}

    /**
     * From what is on record.
     *
     * @param answers items with yes such as {@code DASH_SL:Q15,DASH_SL:Q17}; null for none
     * @param flags of the referral, such as {@code HBA;KNIFE}; null for none
     */
    static Set<Automatic> of(String answers, String flags) {
        Set<Automatic> present = EnumSet.noneOf(Automatic.class);
        add(present, answers, ",", ANSWERS);
        add(present, flags, ";", FLAGS);
        return present;
    }

    private static void add(
            Set<Automatic> to, String list, String separator, Map<String, Automatic> meaning) {
        if (list != null) {
            for (String each : list.split(separator)) {
                if (meaning.containsKey(each)) {
                    to.add(meaning.get(each));
                }
            }
        }
    }
}
