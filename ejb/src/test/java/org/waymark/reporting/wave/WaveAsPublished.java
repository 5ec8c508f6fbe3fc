package org.waymark.reporting.wave;

import java.time.LocalDate;
import java.util.List;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.SmallNumberRule;
import org.waymark.survey.Wave;
import org.waymark.survey.WaveCountsReader;

/** A wave as a commissioner reads it, for whoever tries to find somebody in it. */
public final class WaveAsPublished {

    /** Asked, answered, said how satisfied, satisfied. */
    public static final int STEPS = WaveCubes.STEPS;

    /** By service, age and sex: each by itself. */
    public static final List<String> DIMENSIONS =
            List.of(WaveCubes.SERVICE, WaveCubes.AGE, WaveCubes.SEX);

    private WaveAsPublished() {}

    public static PublishedCube of(
            List<Long> services, List<WaveCountsReader.Line> lines, SmallNumberRule rule) {
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
        return WaveCubes.published(wave, lines, rule);
    }
}
