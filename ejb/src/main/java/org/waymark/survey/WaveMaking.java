package org.waymark.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/** Opening waves of the services one manages, asking their people, and stopping them. */
@Stateless
@Guarded
public class WaveMaking {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_WEEKS = 26;
    private static final int MOST_DAYS = 184;
    private static final int AT_ONCE = 200;

    @Inject private WaveStore waves;
    @Inject private SurveyStore surveys;
    @Inject private WaveAsking asking;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** What can be chosen for a new wave, and the waves there are. */
    public record All(List<Wave> waves, List<Service> services, List<Survey> surveys) {}

    /**
     * A wave as filled in.
     *
     * @param survey code and version of the survey, as its key
     */
    public record Wanted(
            String name,
            String survey,
            Wave.Basis basis,
            Integer weeks,
            LocalDate firstDay,
            LocalDate lastDay,
            List<Long> services) {}

    /** All of one's own; nothing for whoever manages one team. */
    @Needs(Right.CASE_MANAGE)
    public All all() {
        subject.list("waves of surveys");
        return ManagedServices.ifAny(current.get(), organisations.directory())
                .map(this::all)
                .orElse(new All(List.of(), List.of(), List.of()));
    }

    private All all(ManagedServices mine) {
        return new All(
                waves.of(mine.organisationId()).stream().filter(mine::sees).toList(),
                mine.services().stream().filter(Service::active).toList(),
                surveys.newest(mine.organisationId()));
    }

    /**
     * Opens a wave.
     *
     * @return its id
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.CASE_MANAGE)
    public long open(Wanted wanted) {
        ManagedServices mine = mine();
        Survey survey =
                surveys.newest(mine.organisationId()).stream()
                        .filter(each -> each.key().equals(wanted.survey()))
                        .findFirst()
                        .orElse(null);
        Map<String, String> problems = problems(wanted, mine);
        if (survey == null) {
            problems.put("survey", "Choose what is asked.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Wave wave =
                new Wave(
                        Ids.next(),
                        mine.organisationId(),
                        wanted.name().strip(),
                        survey.code(),
                        survey.version(),
                        wanted.basis(),
                        wanted.basis() == Wave.Basis.DURING ? 0 : wanted.weeks(),
                        wanted.firstDay(),
                        wanted.lastDay(),
                        null,
                        wanted.services());
        waves.add(wave, clock.instant(), current.get().id());
        subject.list("opened wave " + wave.id() + " of survey " + survey.code());
        return wave.id();
    }

    private Map<String, String> problems(Wanted wanted, ManagedServices mine) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (wanted.name() == null || wanted.name().isBlank()) {
            problems.put("name", "Enter a name, such as Spring 2027.");
        } else if (!TypedText.fits(wanted.name(), LONGEST_NAME)) {
            problems.put("name", TypedText.tooLong(wanted.name(), LONGEST_NAME));
        }
        if (wanted.services().isEmpty() || !mine.ids().containsAll(wanted.services())) {
            problems.put("services", "Choose at least one service that you manage.");
        }
        if (wanted.basis() == null) {
            problems.put("basis", "Choose who is asked.");
        } else if (wanted.basis() == Wave.Basis.BEFORE
                && (wanted.weeks() == null || wanted.weeks() < 1 || wanted.weeks() > MOST_WEEKS)) {
            problems.put("weeks", "Enter 1 to 26 weeks.");
        }
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (wanted.firstDay() == null || wanted.firstDay().isBefore(today)) {
            problems.put("firstDay", "Choose today or a later day: nobody is asked in the past.");
        } else if (wanted.lastDay() == null || wanted.lastDay().isBefore(wanted.firstDay())) {
            problems.put("lastDay", "Choose a day that is not before the first.");
        } else if (wanted.lastDay().isAfter(wanted.firstDay().plusDays(MOST_DAYS))) {
            problems.put("lastDay", "A wave takes at most half a year.");
        }
        return problems;
    }

    /**
     * Asks at once what is due today, at most two hundred.
     *
     * @return how many ended cases were decided about
     */
    @Needs(Right.CASE_MANAGE)
    public int askNow(long id) {
        Wave wave = kept(id);
        subject.list("asked the people of wave " + id);
        List<Long> due = asking.due(wave, AT_ONCE);
        due.forEach(caseId -> asking.decide(wave, caseId));
        return due.size();
    }

    /** From now on nobody more is asked; who was asked can still answer. */
    @Needs(Right.CASE_MANAGE)
    public void stop(long id) {
        Wave wave = kept(id);
        if (!waves.stop(wave, WorkingDays.dateOf(clock.instant()))) {
            throw new ChangedMeanwhile();
        }
        subject.list("stopped wave " + id);
    }

    private Wave kept(long id) {
        return waves.one(id).filter(mine()::keeps).orElseThrow(NotFound::new);
    }

    private ManagedServices mine() {
        return ManagedServices.of(current.get(), organisations.directory());
    }
}
