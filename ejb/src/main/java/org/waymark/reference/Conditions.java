package org.waymark.reference;

/**
 * The conditions of a dated rule. Those that are filled in must all hold; null asks nothing. What
 * is not known of a referral fulfils no condition.
 *
 * @param ageFrom youngest age, inclusive
 * @param ageTo oldest age, inclusive
 * @param daysFrom fewest days since the offence, inclusive
 * @param daysTo most days since the offence, inclusive
 */
public record Conditions(
        String crimeGroup,
        String flag,
        String enhanced,
        String victimType,
        String source,
        String risk,
        String sex,
        Integer ageFrom,
        Integer ageTo,
        String areaCode,
        Integer daysFrom,
        Integer daysTo) {

    public boolean hold(Situation situation) {
        return (crimeGroup == null || situation.crimeGroups().contains(crimeGroup))
                && (flag == null || situation.flags().contains(flag))
                && (enhanced == null || situation.enhanced().contains(enhanced))
                && isOrAny(victimType, situation.victimType())
                && isOrAny(source, situation.source())
                && isOrAny(risk, situation.risk() == null ? null : situation.risk().name())
                && isOrAny(sex, situation.sex())
                && isOrAny(areaCode, situation.areaCode())
                && isWithin(ageFrom, ageTo, situation.age())
                && isWithin(daysFrom, daysTo, situation.daysSinceOffence());
    }

    private static boolean isOrAny(String wanted, String actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static boolean isWithin(Integer from, Integer to, Integer actual) {
        if (from == null && to == null) {
            return true;
        }
        return actual != null && (from == null || actual >= from) && (to == null || actual <= to);
    }
}
