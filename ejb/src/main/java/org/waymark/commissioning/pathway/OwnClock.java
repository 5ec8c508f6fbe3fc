package org.waymark.commissioning.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.reference.Risk;
import org.waymark.shared.DraftCells;

/**
 * A clock of a pathway's own, between two things that happen in a case. It runs as a task of the
 * worker, which ends by itself.
 *
 * @param label what it is called, and the words of the task
 * @param starts null while a draft says nothing
 * @param stops null while a draft says nothing
 * @param unit WORKING_DAYS or HOURS; null while a draft says nothing
 * @param amounts how many, by risk
 */
public record OwnClock(
        int place,
        String label,
        CaseHappening starts,
        CaseHappening stops,
        String unit,
        Map<Risk, Integer> amounts) {

    /** How many a pathway may have. */
    public static final int MOST = 4;

    private static final int LONGEST_LABEL = 120;
    private static final int MOST_AMOUNT = 1000;

    /** Highest first. */
    private static final List<Risk> RISKS = List.of(Risk.HIGH, Risk.MEDIUM, Risk.STANDARD);

    static List<OwnClock> of(DraftCells cells) {
        List<OwnClock> clocks = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            Map<Risk, Integer> amounts = new LinkedHashMap<>();
            for (Risk risk : RISKS) {
                Integer amount = cells.number("own_clock." + i + "." + risk);
                if (amount != null) {
                    amounts.put(risk, amount);
                }
            }
            OwnClock clock =
                    new OwnClock(
                            i,
                            cells.text("own_clock." + i + ".label"),
                            CaseHappening.of(cells.text("own_clock." + i + ".starts")),
                            CaseHappening.of(cells.text("own_clock." + i + ".stops")),
                            cells.text("own_clock." + i + ".unit"),
                            amounts);
            if (!clock.isEmpty()) {
                clocks.add(clock);
            }
        }
        return clocks;
    }

    private boolean isEmpty() {
        return label == null && starts == null && stops == null && amounts.isEmpty();
    }

    /** The same the other way. */
    void into(DraftCells cells) {
        cells.put("own_clock." + place + ".label", label);
        cells.put("own_clock." + place + ".starts", starts);
        cells.put("own_clock." + place + ".stops", stops);
        cells.put("own_clock." + place + ".unit", unit);
        amounts.forEach((risk, amount) -> cells.put("own_clock." + place + "." + risk, amount));
    }

    /** What is wrong with it, in one sentence; empty when nothing is. */
    Optional<String> problem() {
        if (label == null || starts == null || stops == null || unit == null) {
            return Optional.of(
                    "A clock of your own needs words, what starts it, what stops it and what it is"
                            + " counted in.");
        }
        if (label.length() > LONGEST_LABEL) {
            return Optional.of("The words of a clock have at most 120 characters.");
        }
        if (starts == stops) {
            return Optional.of("“" + label + "” cannot start and stop with the same thing.");
        }
        if (!unit.matches("WORKING_DAYS|HOURS")) {
            return Optional.of("Say whether “" + label + "” counts working days or hours.");
        }
        int least = 1;
        for (Risk risk : RISKS) {
            Integer amount = amounts.get(risk);
            if (amount == null || amount < 1 || amount > MOST_AMOUNT) {
                return Optional.of(
                        "“" + label + "” needs a whole number from 1 to 1000 for every risk.");
            }
            if (amount < least) {
                return Optional.of(
                        "“" + label + "”: a higher risk must not get more time than a lower one.");
            }
            least = amount;
        }
        return Optional.empty();
    }

    /** What is wrong with all of them together: two may not have the same words. */
    static Optional<String> problem(List<OwnClock> clocks) {
        Stream<Optional<String>> each = clocks.stream().map(OwnClock::problem);
        long names =
                clocks.stream()
                        .map(OwnClock::label)
                        .map(label -> label == null ? "" : label.toLowerCase())
                        .distinct()
                        .count();
        return Stream.concat(
                        each,
                        Stream.of(
                                names < clocks.size()
                                        ? Optional.of("Two clocks of your own have the same words.")
                                        : Optional.<String>empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** From when to when it runs, in words. */
    public String runs() {
        return "from: " + starts.label() + "; to: " + stops.label();
    }
}
