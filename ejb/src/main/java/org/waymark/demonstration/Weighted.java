package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A list whose entries are drawn by weight. */
final class Weighted<T> {

    private final List<T> entries;
    private final double[] cumulated;

    private Weighted(List<T> entries, double[] cumulated) {
        this.entries = List.copyOf(entries);
        this.cumulated = cumulated;
    }

    static <T> Weighted<T> by(List<T> entries, ToDoubleFunction<T> weight) {
        double[] cumulated = new double[entries.size()];
        double sum = 0;
        for (int i = 0; i < cumulated.length; i++) {
            sum += weight.applyAsDouble(entries.get(i));
            cumulated[i] = sum;
        }
        return new Weighted<>(entries, cumulated);
    }

    /** Zipf's law, flattened a little at the head: the first entry is the most common. */
    static <T> Weighted<T> zipf(List<T> entries) {
        double[] cumulated = new double[entries.size()];
        double sum = 0;
        for (int i = 0; i < cumulated.length; i++) {
            sum += 1 / Math.pow(i + 2.7, 0.95);
            cumulated[i] = sum;
        }
        return new Weighted<>(entries, cumulated);
    }

    /** Reads {@code W1:94 W9:2 NS:4}; an entry without a number weighs one. */
    static Weighted<String> parse(String text) {
        List<String> names = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String part : text.trim().split(" +")) {
            int colon = part.lastIndexOf(':');
            names.add(colon < 0 ? part : part.substring(0, colon));
            weights.add(colon < 0 ? 1 : Double.parseDouble(part.substring(colon + 1)));
        }
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            positions.add(i);
        }
        Weighted<Integer> drawn = by(positions, weights::get);
        return new Weighted<>(names, drawn.cumulated);
    }

    T draw(Dice dice) {
        double at = dice.fraction() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, at);
        int index = found < 0 ? -found - 1 : found + 1;
        return entries.get(Math.min(index, entries.size() - 1));
    }

    List<T> entries() {
        return entries;
    }
}
