package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.referral.ReferralFlag;

/**
 * What a referral brings with it that access is compared by, beside protected characteristics. No
 * recourse to public funds is none of them: it is known only as a reason why a need was not met.
 */
public enum ArrivalFact {
    SOURCE("Who referred", "f.source"),
    INTERPRETER("Interpreter", "CASE p.interpreter WHEN 'Y' THEN 'Y' WHEN 'N' THEN 'N' END"),
    OFFENCE_BOROUGH("Borough of the offence", "NULLIF(r.offence_area, '')"),
    /** Several can be there at once, so they add up to nothing. */
    FLAG("Flags", null);

    /** Marks that restrict a referral on arrival: how many there are is told nowhere. */
    private static final List<ReferralFlag> UNTOLD =
            List.of(ReferralFlag.STAFF, ReferralFlag.POLICE, ReferralFlag.PUBLIC_FIGURE);

    private final String label;
    private final String category;

    ArrivalFact(String label, String category) {
        this.label = label;
        this.category = category;
    }

    public String label() {
        return label;
    }

    /** Is every referral in exactly one of its categories? */
    boolean isPartition() {
        return category != null;
    }

    /**
     * SQL over a fact {@code f}, its referral {@code r} and its person {@code p} for the category
     * of a referral; null where it is not known.
     */
    String category() {
        return category;
    }

    /**
     * SQL conditions by flag, of hate also where only the work in the case has shown it, of which
     * several can hold; none of those who object.
     */
    static Map<String, String> flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        flags.put("DOMESTIC_ABUSE", "p.id IS NOT NULL AND r.domestic_abuse");
        flags.put(
                "HATE",
                "p.id IS NOT NULL AND (COALESCE(r.hate_strands, '') <> '' OR EXISTS (SELECT 1 FROM"
                        + " support_case h JOIN case_strand s ON s.case_id = h.id WHERE h.referral_id"
                        + " = r.id))");
        flags.put("REPEAT_VICTIM", "p.id IS NOT NULL AND r.repeat_victim");
        told().forEach(
                        flag ->
                                flags.put(
                                        flag.name(),
                                        "p.id IS NOT NULL AND CONCAT(' ',"
                                                + " REPLACE(REPLACE(r.flags, ';', ' '), ',', ' '),"
                                                + " ' ') LIKE '% "
                                                + flag.name()
                                                + " %'"));
        return flags;
    }

    /** What a code of these that has no list is called. */
    static String label(String code) {
        return switch (code) {
            case "DOMESTIC_ABUSE" -> "Domestic abuse";
            case "HATE" -> "Hate crime";
            case "REPEAT_VICTIM" -> "Harmed before";
            case "Y" -> "Needed";
            case "N" -> "Not needed";
            case Characteristic.UNKNOWN -> "Not recorded";
            default ->
                    told().stream()
                            .filter(flag -> flag.name().equals(code))
                            .map(ReferralFlag::label)
                            .findFirst()
                            .orElse(code);
        };
    }

    private static List<ReferralFlag> told() {
        List<ReferralFlag> told = new ArrayList<>(Arrays.asList(ReferralFlag.values()));
        told.removeAll(UNTOLD);
        return told;
    }
}
