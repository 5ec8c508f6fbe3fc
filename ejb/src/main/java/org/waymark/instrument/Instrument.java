package org.waymark.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.outcome.Measurement;

/**
 * One version of one instrument: what is asked and how it is scored. It is data, and is never
 * changed once it has been answered: what changes is a new version.
 *
 * @param about what it is and how it is scored, in words
 * @param wordingHolder who holds the rights in its full wording; null when nobody does
 * @param ageFrom the youngest it is meant for; null for no limit
 * @param ageTo the oldest it is meant for; null for no limit
 * @param mostMissing answers that may be missing for a score
 * @param reliableChange least difference of two scores that is more than chance; null when unknown
 * @param cutOff a score from here on (or up to here, when higher is better) is in the clinical
 *     range; null for none
 * @param items in their order
 * @param bands lowest first
 * @param words what was loaded for {@code INTRO} and {@code ANSWER_n}
 */
public record Instrument(
        String code,
        int version,
        String name,
        LocalDate validFrom,
        LocalDate validTo,
        Engine engine,
        String about,
        String wordingHolder,
        Integer ageFrom,
        Integer ageTo,
        int mostMissing,
        boolean lowerIsBetter,
        BigDecimal reliableChange,
        BigDecimal cutOff,
        List<Item> items,
        List<Band> bands,
        List<Raiser> raisers,
        Map<String, String> words) {

    /** The key of the introduction among what was loaded. */
    public static final String INTRO = "INTRO";

    /** The beginning of the keys of the answers of a scale among what was loaded. */
    public static final String ANSWER = "ANSWER_";

    public Instrument {
        items = List.copyOf(items);
        bands = bands.stream().sorted(Comparator.comparing(Band::lowest)).toList();
        raisers = List.copyOf(raisers);
        words = Map.copyOf(words);
    }

    /**
     * The same as a service has it: what there is no row for does what it does everywhere, and what
     * raises the risk for everybody does so here too.
     *
     * @param effects by the codes of raisers
     */
    Instrument asWeighed(Map<String, Raiser.Effect> effects) {
        List<Raiser> weighed =
                raisers.stream()
                        .map(
                                each ->
                                        each.effect() == Raiser.Effect.RAISE
                                                ? each
                                                : each.doing(
                                                        effects.getOrDefault(
                                                                each.code(), each.effect())))
                        .toList();
        return new Instrument(
                code,
                version,
                name,
                validFrom,
                validTo,
                engine,
                about,
                wordingHolder,
                ageFrom,
                ageTo,
                mostMissing,
                lowerIsBetter,
                reliableChange,
                cutOff,
                items,
                bands,
                weighed,
                words);
    }

    /** The items that are asked at this point of the work. */
    public List<Item> itemsAt(Measurement.Point point) {
        return items.stream().filter(item -> item.isAskedAt(point)).toList();
    }

    public Optional<Item> item(String itemCode) {
        return items.stream().filter(item -> item.code().equals(itemCode)).findFirst();
    }

    /** The band of a score; none when the instrument has no bands. */
    Optional<Band> band(BigDecimal score) {
        return bands.stream()
                .filter(band -> band.lowest().compareTo(score) <= 0)
                .reduce((lower, higher) -> higher);
    }

    ChangeRule changeRule() {
        return new ChangeRule(lowerIsBetter, reliableChange, cutOff);
    }

    /** Is it meant for somebody of this age? An age that is not known fits. */
    public boolean fits(Integer age) {
        return age == null
                || (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
    }

    /** Ages it is meant for, in words; empty when for all. */
    public String ages() {
        if (ageFrom == null && ageTo == null) {
            return "";
        }
        return ageTo == null
                ? ageFrom + " years and over"
                : ageFrom == null
                        ? "up to " + ageTo + " years"
                        : ageFrom + " to " + ageTo + " years";
    }

    public boolean isRisk() {
        return engine == Engine.RISK;
    }

    /**
     * Does it ask about danger from somebody near, so that one yes makes contact a matter of care?
     * Of a checklist that was made by page nobody knows that; there the worker says it.
     */
    boolean isOfDangerNear() {
        return code.startsWith("DASH") || Set.of("STALKING", "FM_HBA", "CSE").contains(code);
    }

    /**
     * Can its next version be made by page? What a checklist of a publisher counts is the
     * publisher's, and how the means of goals are worked out is the program's.
     */
    public boolean isMadeByPage() {
        return engine == Engine.SUM
                || engine == Engine.PROFILE
                || engine == Engine.RISK && wordingHolder == null;
    }

    /** Has its full wording been loaded, at least in part? */
    public boolean isWorded() {
        return items.stream().anyMatch(item -> item.wording() != null);
    }

    /** Would this name something that a wording can be loaded for? */
    boolean hasPlaceFor(String key) {
        return key.equals(INTRO)
                || item(key).isPresent()
                || items.stream()
                        .filter(item -> item.kind() == AnswerKind.OFTEN)
                        .anyMatch(item -> isAnswerOf(item, key));
    }

    private static boolean isAnswerOf(Item item, String key) {
        return key.matches(ANSWER + "[0-9]")
                && item.takes(Integer.parseInt(key.substring(ANSWER.length())));
    }
}
