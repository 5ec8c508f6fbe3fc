package org.waymark.reporting.wave;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.outcome.NotAsked;
import org.waymark.reference.WorkingDays;
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

    /**
     * One wave.
     *
     * @param whole does the reader see all of its services?
     * @param tables without who answered while what was answered is not told
     * @param answered empty while there are fewer answers than are shown
     */
    public record Report(
            Wave wave,
            Survey survey,
            boolean whole,
            WaveTable.Row all,
            List<WaveTable> tables,
            Map<NotAsked, Long> notAsked,
            List<GivenAnswers> answered) {}

    /** One wave of one's own. */
    @Needs(Right.CASE_MANAGE)
    public Report report(long id) {
        ManagedServices mine = mine();
        Wave wave = seen(id, mine);
        subject.list("wave " + id);
        List<Long> services = services(wave, mine);
        Survey survey = survey(wave);
        List<WaveCountsReader.Line> lines = counts.lines(wave, services);
        boolean told = isTold(wave, lines);
        List<WaveTable> tables = new ArrayList<>();
        tables.add(
                ExactTables.table(
                        "Service",
                        services,
                        organisations::serviceName,
                        lines,
                        WaveCountsReader.Line::serviceId,
                        told));
        tables.add(
                ExactTables.table(
                        "Age",
                        Arrays.asList(AgeGroup.values()),
                        AgeGroup::label,
                        lines,
                        WaveCountsReader.Line::age,
                        told));
        tables.add(
                ExactTables.table(
                        "Sex",
                        Arrays.asList(AskedSex.values()),
                        AskedSex::label,
                        lines,
                        WaveCountsReader.Line::sex,
                        told));
        tables.add(
                ExactTables.table(
                        "How they were asked",
                        Arrays.asList(Way.values()),
                        Way::label,
                        lines,
                        WaveCountsReader.Line::way,
                        told));
        return new Report(
                wave,
                survey,
                services.size() == wave.services().size(),
                ExactTables.row("All who were asked", lines, told),
                tables,
                counts.notAsked(wave, services),
                told
                        ? GivenAnswers.of(
                                survey,
                                counts.answers(wave, services),
                                question -> counts.words(wave, question.code(), services))
                        : List.of());
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
                        ExactTables.row("", early, false).response(),
                        ExactTables.row("", late, false).response()));
        if (!isTold(before, early) || !isTold(after, late)) {
            return comparisons;
        }
        Map<String, Map<String, Long>> said = counts.answers(before, services(before, mine));
        Map<String, Map<String, Long>> saidLater = counts.answers(after, services(after, mine));
        Survey earlier = survey(before);
        for (Question question : survey(after).questions()) {
            earlier.questions().stream()
                    .filter(each -> GivenAnswers.isSame(each, question))
                    .findFirst()
                    .ifPresent(
                            each ->
                                    comparisons.add(
                                            new Comparison(
                                                    question.wording()
                                                            + " ("
                                                            + question.goodWords()
                                                            + ")",
                                                    GivenAnswers.good(each, said),
                                                    GivenAnswers.good(question, saidLater))));
        }
        return comparisons;
    }

    /** May what was answered be told? */
    private boolean isTold(Wave wave, List<WaveCountsReader.Line> lines) {
        return wave.isFinal(WorkingDays.dateOf(clock.instant()))
                && lines.stream().mapToLong(WaveCountsReader.Line::answered).sum() >= LEAST_ANSWERS;
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
