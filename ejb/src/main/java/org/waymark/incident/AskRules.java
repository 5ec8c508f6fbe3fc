package org.waymark.incident;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has to be there when somebody asks for support on the public page. */
public final class AskRules {

    /** The field of the agreement on the page. */
    public static final String AGREED = "agreed";

    /** Youngest who is taken on by their own word alone. */
    private static final int YOUNGEST = 13;

    /** After so many days the centre of where somebody lives helps, so that has to be known. */
    private static final int NEAR_AFTER = 365;

    private static final String NOTHING_SAID = "Asked for support on the public page.";

    private AskRules() {}

    /** What was typed, as something that is told: for oneself, for support, to be contacted. */
    static Told whole(Told told) {
        Map<Ask, String> fixed = new LinkedHashMap<>();
        fixed.put(Ask.WHO, "ME");
        fixed.put(Ask.SUPPORT, "YES");
        fixed.put(Ask.CONTACT, "YES");
        fixed.put(Ask.POLICE, "NO");
        fixed.put(Ask.WHAT, told.get(Ask.WHAT) == null ? NOTHING_SAID : told.get(Ask.WHAT));
        return told.with(fixed);
    }

    /** What is wrong, by field; empty when nothing is. */
    static Map<String, String> problems(Told told, boolean agreed, LocalDate today) {
        Map<String, String> problems =
                new LinkedHashMap<>(TellRules.problems(TellStep.CONTACT, told, today));
        TellRules.problems(TellStep.WHEN, told, today).forEach(problems::putIfAbsent);
        TellRules.problems(TellStep.WHAT, told, today).forEach(problems::putIfAbsent);
        if (told.get(Ask.BORN) == null) {
            problems.putIfAbsent(
                    Ask.BORN.field(), "Enter your date of birth, roughly if you want to.");
        }
        told.day(Ask.BORN)
                .filter(born -> !born.isAfter(today))
                .filter(born -> Period.between(born, today).getYears() < YOUNGEST)
                .ifPresent(
                        born ->
                                problems.putIfAbsent(
                                        Ask.BORN.field(),
                                        "Under 13 somebody grown up has to ask with you. In danger"
                                                + " now, call 999. You can talk to Childline at any"
                                                + " time: 0800 1111. Nothing of this was kept."));
        told.day(Ask.DAY)
                .filter(day -> day.isBefore(today.minusDays(NEAR_AFTER)))
                .filter(day -> told.get(Ask.POSTCODE) == null)
                .ifPresent(
                        day ->
                                problems.putIfAbsent(
                                        Ask.POSTCODE.field(),
                                        "Enter the postcode where you live, so that the service near"
                                                + " you can help. Nobody writes to you because of"
                                                + " it."));
        if (!agreed) {
            problems.put(AGREED, "Without your agreement nothing is sent or kept.");
        }
        return problems;
    }
}
