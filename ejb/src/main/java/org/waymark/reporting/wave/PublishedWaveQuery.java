package org.waymark.reporting.wave;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.DisclosureRuleReader;
import org.waymark.reporting.Share;
import org.waymark.shared.NotFound;
import org.waymark.survey.AgeGroup;
import org.waymark.survey.AskedSex;
import org.waymark.survey.SurveyStore;
import org.waymark.survey.Wave;
import org.waymark.survey.WaveCountsReader;
import org.waymark.survey.WaveStore;

/**
 * Waves as a commissioner may see them: once nobody can answer any more, so that each is published
 * once, and small numbers are hidden; services are rounded. Words that people wrote are not in here
 * at all.
 */
@Stateless
@Guarded
public class PublishedWaveQuery {

    @Inject private WaveStore waves;
    @Inject private WaveCountsReader counts;
    @Inject private SurveyStore surveys;
    @Inject private DisclosureRuleReader rules;
    @Inject private Organisations organisations;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A wave that can be chosen. */
    public record Choice(long id, String label) {}

    /**
     * One wave.
     *
     * @param all everybody who was asked
     * @param answers to the further questions of its survey
     */
    public record Report(
            Wave wave,
            String label,
            WaveTable.Row all,
            List<WaveTable> tables,
            List<PublishedAnswers> answers) {}

    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<Choice> choices() {
        return waves.closedBy(WorkingDays.dateOf(clock.instant())).stream()
                .map(wave -> new Choice(wave.id(), label(wave)))
                .toList();
    }

    /** One wave, by service, age and sex. */
    @Needs(Right.PUBLISHED_FIGURES)
    public Report report(long id) {
        subject.list("wave " + id);
        Wave wave = closed(id);
        WaveCubes cube = cube(wave);
        List<WaveTable> tables = new ArrayList<>();
        tables.add(
                new WaveTable(
                        "Service",
                        wave.services().stream()
                                .map(
                                        service ->
                                                row(
                                                        cube,
                                                        organisations.serviceName(service),
                                                        WaveCubes.SERVICE,
                                                        service.toString()))
                                .toList()));
        tables.add(table(cube, "Age", WaveCubes.AGE, AgeGroup.values(), AgeGroup::label));
        tables.add(table(cube, "Sex", WaveCubes.SEX, AskedSex.values(), AskedSex::label));
        return new Report(
                wave,
                label(wave),
                row(cube, "All who were asked", null, null),
                tables,
                answers(wave, cube));
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public Report export(long id) {
        return report(id);
    }

    /** What may be said about the change between two waves. */
    @Needs(Right.PUBLISHED_FIGURES)
    public List<Comparison> compare(long first, long second) {
        subject.list("waves " + first + " and " + second);
        Wave earlier = closed(first);
        Wave later = closed(second);
        WaveCubes early = cube(earlier);
        WaveCubes late = cube(later);
        WaveTable.Row before = row(early, "", null, null);
        WaveTable.Row after = row(late, "", null, null);
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(new Comparison("Satisfied overall", before.satisfied(), after.satisfied()));
        comparisons.add(
                new Comparison("Answered, of those asked", before.response(), after.response()));
        List<PublishedAnswers> said = answers(earlier, early);
        for (PublishedAnswers each : answers(later, late)) {
            said.stream()
                    .filter(one -> GivenAnswers.isSame(one.question(), each.question()))
                    .map(one -> new Comparison(each.label(), one.good(), each.good()))
                    .forEach(comparisons::add);
        }
        return comparisons;
    }

    private List<PublishedAnswers> answers(Wave wave, WaveCubes cube) {
        return PublishedAnswers.of(
                surveys.version(wave.survey(), wave.version()).orElseThrow(NotFound::new),
                counts.answers(wave, wave.services()),
                cube.count(2, null, null).shown(),
                rules.on(wave.firstDay()));
    }

    private Wave closed(long id) {
        return waves.one(id)
                .filter(wave -> wave.isFinal(WorkingDays.dateOf(clock.instant())))
                .orElseThrow(NotFound::new);
    }

    private WaveCubes cube(Wave wave) {
        return WaveCubes.published(
                wave, counts.lines(wave, wave.services()), rules.on(wave.firstDay()));
    }

    private String label(Wave wave) {
        return organisations.organisationName(wave.organisationId()) + ": " + wave.name();
    }

    private static <E extends Enum<E>> WaveTable table(
            WaveCubes cube, String heading, String by, E[] keys, Function<E, String> label) {
        return new WaveTable(
                heading,
                Arrays.stream(keys)
                        .map(key -> row(cube, label.apply(key), by, key.name()))
                        .toList());
    }

    private static WaveTable.Row row(WaveCubes cube, String label, String by, String key) {
        return new WaveTable.Row(
                label,
                Share.of(cube.count(1, by, key), cube.count(0, by, key)),
                Share.of(cube.count(3, by, key), cube.count(2, by, key)));
    }
}
