package org.waymark.reporting.wave;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.outcome.NotAsked;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.shared.NotFound;
import org.waymark.survey.AgeGroup;
import org.waymark.survey.AskedSex;
import org.waymark.survey.ManagedServices;
import org.waymark.survey.Question;
import org.waymark.survey.Survey;
import org.waymark.survey.SurveyStore;
import org.waymark.survey.Wave;
import org.waymark.survey.WaveCountsReader;
import org.waymark.survey.WaveStore;
import org.waymark.survey.Way;

/**
 * Waves of the services one manages, exact: who was asked, who answered, why others were not asked.
 * What was answered is shown once nobody can answer any more, and from five answers on: with fewer,
 * or answer by answer as they come, whoever knows who was asked would know who said it.
 */
@Stateless
@Guarded
public class OwnWaveQuery {

    /** With fewer answers nothing of them is shown. */
    public static final long LEAST_ANSWERS = 5;

    @Inject private WaveStore waves;
    @Inject private WaveCountsReader counts;
    @Inject private SurveyStore surveys;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** How often one answer was given, of all who answered the question. */
    public record Given(String label, Share share) {}

    /**
     * What was answered to a question.
     *
     * @param good the share of good answers; null where no answer is better than another
     * @param given each answer; empty for a question in their own words
     * @param words what was written
     */
    public record Answered(Question question, Share good, List<Given> given, List<String> words) {}

    /**
     * One wave.
     *
     * @param whole does the reader see all of its services?
     * @param answered empty while there are fewer answers than are shown
     */
    public record Report(
            Wave wave,
            Survey survey,
            boolean whole,
            WaveTable.Row all,
            List<WaveTable> tables,
            Map<NotAsked, Long> notAsked,
            List<Answered> answered) {}

    /** One wave of one's own. */
    @Needs(Right.CASE_MANAGE)
    public Report report(long id) {
        ManagedServices mine = mine();
        Wave wave = seen(id, mine);
        subject.list("wave " + id);
        List<Long> services = services(wave, mine);
        Survey survey = survey(wave);
        List<WaveCountsReader.Line> lines = counts.lines(wave, services);
        List<WaveTable> tables = new ArrayList<>();
        tables.add(
                table(
                        "Service",
                        services,
                        organisations::serviceName,
                        lines,
                        WaveCountsReader.Line::serviceId));
        tables.add(
                table(
                        "Age",
                        Arrays.asList(AgeGroup.values()),
                        AgeGroup::label,
                        lines,
                        WaveCountsReader.Line::age));
        tables.add(
                table(
                        "Sex",
                        Arrays.asList(AskedSex.values()),
                        AskedSex::label,
                        lines,
                        WaveCountsReader.Line::sex));
        tables.add(
                table(
                        "How they were asked",
                        Arrays.asList(Way.values()),
                        Way::label,
                        lines,
                        WaveCountsReader.Line::way));
        return new Report(
                wave,
                survey,
                services.size() == wave.services().size(),
                row("All who were asked", lines, isTold(wave, lines)),
                tables,
                counts.notAsked(wave, services),
                isTold(wave, lines) ? answered(wave, survey, services) : List.of());
    }

    /** What can be said about the change between two waves of one's own. */
    @Needs(Right.CASE_MANAGE)
    public List<Comparison> compare(long first, long second) {
        ManagedServices mine = mine();
        Wave before = seen(first, mine);
        Wave after = seen(second, mine);
        subject.list("waves " + first + " and " + second);
        List<WaveCountsReader.Line> early = counts.lines(before, services(before, mine));
        List<WaveCountsReader.Line> late = counts.lines(after, services(after, mine));
        List<Comparison> comparisons = new ArrayList<>();
        comparisons.add(
                new Comparison(
                        "Answered, of those asked",
                        row("", early, false).response(),
                        row("", late, false).response()));
        if (!isTold(before, early) || !isTold(after, late)) {
            return comparisons;
        }
        Map<String, Map<String, Long>> said = counts.answers(before, services(before, mine));
        Map<String, Map<String, Long>> saidLater = counts.answers(after, services(after, mine));
        Survey earlier = survey(before);
        for (Question question : survey(after).questions()) {
            earlier.questions().stream()
                    .filter(each -> isSame(each, question))
                    .findFirst()
                    .ifPresent(
                            each ->
                                    comparisons.add(
                                            new Comparison(
                                                    question.wording()
                                                            + " ("
                                                            + question.goodWords()
                                                            + ")",
                                                    good(each, said),
                                                    good(question, saidLater))));
        }
        return comparisons;
    }

    /** Is it the same question, answered on the same scale, so that shares can be compared? */
    private static boolean isSame(Question one, Question other) {
        return one.code().equals(other.code())
                && one.isJudged()
                && one.kind() == other.kind()
                && one.options().equals(other.options())
                && one.good().equals(other.good());
    }

    private List<Answered> answered(Wave wave, Survey survey, List<Long> services) {
        Map<String, Map<String, Long>> all = counts.answers(wave, services);
        List<Answered> answered = new ArrayList<>();
        for (Question question : survey.questions()) {
            Map<String, Long> of = all.getOrDefault(question.code(), Map.of());
            long base = of.values().stream().mapToLong(Long::longValue).sum();
            answered.add(
                    new Answered(
                            question,
                            question.isJudged() ? good(question, all) : null,
                            question.options().stream()
                                    .map(
                                            option ->
                                                    new Given(
                                                            option.label(),
                                                            share(
                                                                    of.getOrDefault(
                                                                            option.value(), 0L),
                                                                    base)))
                                    .toList(),
                            question.isText()
                                    ? counts.words(wave, question.code(), services)
                                    : List.of()));
        }
        return answered;
    }

    private static Share good(Question question, Map<String, Map<String, Long>> answers) {
        Map<String, Long> of = answers.getOrDefault(question.code(), Map.of());
        long good =
                of.entrySet().stream()
                        .filter(each -> question.isGood(each.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        return share(good, of.values().stream().mapToLong(Long::longValue).sum());
    }

    /** May what was answered be told? */
    private boolean isTold(Wave wave, List<WaveCountsReader.Line> lines) {
        return wave.isFinal(WorkingDays.dateOf(clock.instant()))
                && lines.stream().mapToLong(WaveCountsReader.Line::answered).sum()
                        >= LEAST_ANSWERS;
    }

    private static <K> WaveTable table(
            String heading,
            Collection<K> keys,
            Function<K, String> label,
            List<WaveCountsReader.Line> lines,
            Function<WaveCountsReader.Line, K> by) {
        List<WaveTable.Row> rows = new ArrayList<>();
        for (K key : keys) {
            List<WaveCountsReader.Line> of =
                    lines.stream().filter(line -> key.equals(by.apply(line))).toList();
            if (!of.isEmpty()) {
                rows.add(row(label.apply(key), of, false));
            }
        }
        return new WaveTable(heading, rows);
    }

    private static WaveTable.Row row(
            String label, List<WaveCountsReader.Line> lines, boolean told) {
        long asked = 0;
        long answered = 0;
        long said = 0;
        long satisfied = 0;
        for (WaveCountsReader.Line line : lines) {
            asked += line.asked();
            answered += line.answered();
            said += line.said();
            satisfied += line.satisfied();
        }
        return new WaveTable.Row(
                label,
                share(answered, asked),
                told
                        ? share(satisfied, said)
                        : Share.of(PublishedCount.hidden(), PublishedCount.hidden()));
    }

    private static Share share(long part, long base) {
        return Share.of(PublishedCount.exact(part), PublishedCount.exact(base));
    }

    private static List<Long> services(Wave wave, ManagedServices mine) {
        Set<Long> ids = new TreeSet<>(wave.services());
        ids.retainAll(mine.ids());
        return List.copyOf(ids);
    }

    private Survey survey(Wave wave) {
        return surveys.version(wave.survey(), wave.version()).orElseThrow(NotFound::new);
    }

    private Wave seen(long id, ManagedServices mine) {
        return waves.one(id).filter(mine::sees).orElseThrow(NotFound::new);
    }

    private ManagedServices mine() {
        return ManagedServices.of(current.get(), organisations.directory());
    }
}
