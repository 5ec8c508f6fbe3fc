package org.waymark.reporting.wave;

import java.util.Arrays;
import java.util.List;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.SmallNumberRule;
import org.waymark.survey.AgeGroup;
import org.waymark.survey.AskedSex;
import org.waymark.survey.Wave;
import org.waymark.survey.WaveCountsReader;

/**
 * A wave as it may be published: all of it suppressed at once, so that nothing depends on what is
 * asked for. Service, age and sex are each published by themselves, never crossed.
 */
final class WaveCubes {

    static final String SERVICE = "service";
    static final String AGE = "age";
    static final String SEX = "sex";

    /** Asked, answered, said how satisfied, satisfied. */
    static final int STEPS = 4;

    private static final String EVERYONE = "everyone";

    private WaveCubes() {}

    static PublishedCube published(
            Wave wave, List<WaveCountsReader.Line> lines, SmallNumberRule rule) {
        CountCube cube =
                CountCube.of(STEPS)
                        .by(EVERYONE, List.of(EVERYONE))
                        .by(SERVICE, wave.services().stream().map(String::valueOf).toList())
                        .by(AGE, Arrays.stream(AgeGroup.values()).map(Enum::name).toList())
                        .by(SEX, Arrays.stream(AskedSex.values()).map(Enum::name).toList())
                        .build();
        for (WaveCountsReader.Line line : lines) {
            cube.add(
                    List.of(
                            EVERYONE,
                            Long.toString(line.serviceId()),
                            line.age().name(),
                            line.sex().name()),
                    line.asked(),
                    line.answered(),
                    line.said(),
                    line.satisfied());
        }
        return cube.publish(rule);
    }
}
