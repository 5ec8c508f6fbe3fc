package org.waymark.reporting.wave;

import java.time.LocalDate;
import java.util.List;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.Range;
import org.waymark.survey.Wave;
import org.waymark.survey.WaveCountsReader;

/** A wave as a commissioner reads it, for whoever tries to find somebody in it. */
public final class WaveAsPublished {

    /** Asked, answered, said how satisfied, satisfied. */
    public static final int STEPS = WaveCubes.STEPS;

    /** By service, age and sex: each by itself. */
    public static final List<String> DIMENSIONS =
            List.of(WaveCubes.SERVICE, WaveCubes.AGE, WaveCubes.SEX);

    private final WaveCubes cubes;
    private final DisclosureRule rule;
    private final boolean one;

    private WaveAsPublished(WaveCubes cubes, DisclosureRule rule, boolean one) {
        this.cubes = cubes;
        this.rule = rule;
        this.one = one;
    }

    /** What is told of a group; of everybody by null. */
    public Range told(int step, String by, String key) {
        boolean rounded = one || WaveCubes.SERVICE.equals(by);
        return Range.of(cubes.count(step, by, key), rounded ? rule.rounded() : rule.once());
    }

    public static WaveAsPublished of(
            List<Long> services, List<WaveCountsReader.Line> lines, DisclosureRule rule) {
        Wave wave =
                new Wave(
                        1,
                        2,
                        "Wave",
                        "MINIMUM",
                        1,
                        Wave.Basis.BEFORE,
                        4,
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 2, 1),
                        null,
                        services);
        return new WaveAsPublished(
                WaveCubes.published(wave, lines, rule), rule, WaveCubes.isOfOne(lines));
    }
}
