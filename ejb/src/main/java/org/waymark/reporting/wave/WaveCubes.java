package org.waymark.reporting.wave;

import java.util.Arrays;
import java.util.List;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.survey.AgeGroup;
import org.waymark.survey.AskedSex;
import org.waymark.survey.Wave;
import org.waymark.survey.WaveCountsReader;

/**
 * A wave as it may be published: all of it suppressed at once, so that nothing depends on what is
 * asked for. Service, age and sex are each published by themselves, never crossed.
 *
 * <p>A wave can ask whoever left in just the days of a quarter. Who was asked is then a part of the
 * closed cases, which are rounded by service; so services are rounded here as well, and a wave that
 * asked people of one service only is rounded throughout.
 */
final class WaveCubes {

    static final String SERVICE = "service";
    static final String AGE = "age";
    static final String SEX = "sex";

    /** Asked, answered, said how satisfied, satisfied. */
    static final int STEPS = 4;

    private static final String EVERYONE = "everyone";

    private final PublishedCube groups;
    private final PublishedCube services;

    private WaveCubes(PublishedCube groups, PublishedCube services) {
        this.groups = groups;
        this.services = services;
    }

    static WaveCubes published(Wave wave, List<WaveCountsReader.Line> lines, DisclosureRule rule) {
        CountCube groups =
                CountCube.of(STEPS)
                        .by(EVERYONE, List.of(EVERYONE))
                        .by(AGE, Arrays.stream(AgeGroup.values()).map(Enum::name).toList())
                        .by(SEX, Arrays.stream(AskedSex.values()).map(Enum::name).toList())
                        .build();
        CountCube services =
                CountCube.of(STEPS)
                        .by(SERVICE, wave.services().stream().map(String::valueOf).toList())
                        .build();
        for (WaveCountsReader.Line line : lines) {
            long[] steps = {line.asked(), line.answered(), line.said(), line.satisfied()};
            groups.add(List.of(EVERYONE, line.age().name(), line.sex().name()), steps);
            services.add(List.of(Long.toString(line.serviceId())), steps);
        }
        return isOfOne(lines)
                ? new WaveCubes(groups.publish(rule.rounded()), services.publish(rule.rounded()))
                : new WaveCubes(
                        groups.publish(rule.once()), services.publish(rule.rounded(), rule.once()));
    }

    /** Is nobody of a second service asked, so that everybody together are the service? */
    static boolean isOfOne(List<WaveCountsReader.Line> lines) {
        return lines.stream()
                        .filter(line -> line.asked() > 0)
                        .map(WaveCountsReader.Line::serviceId)
                        .distinct()
                        .count()
                < 2;
    }

    /**
     * One count of one group.
     *
     * @param by what the group is of; null for everybody
     */
    PublishedCount count(int step, String by, String key) {
        PublishedCount all = groups.count(step, Selection.everyone());
        if (by == null) {
            return all;
        }
        Selection of = Selection.everyone().with(by, key);
        if (!SERVICE.equals(by)) {
            return groups.count(step, of);
        }
        // Services together would tell what is hidden of everybody.
        return all.shown() ? services.count(step, of) : PublishedCount.hidden();
    }

    /** Everybody, by age and by sex. */
    PublishedCube groups() {
        return groups;
    }
}
