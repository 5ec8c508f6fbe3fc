package org.waymark.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.outcome.SafeToAsk;
import org.waymark.outcome.SurveyToken;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;

/**
 * Answers that somebody gave on paper or by telephone, entered by a worker of the service. A paper
 * form carries a code and no name; whoever enters it sees the code and the answers. There is one
 * answer for each who was asked: a form that is handed out, or a call, takes the place of the link
 * that was sent before.
 */
@Stateless
@Guarded
public class SurveyEntry {

    /** Letters and digits that are not mixed up when they are read from paper. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE = 10;

    @Inject private InvitationStore invitations;
    @Inject private WaveStore waves;
    @Inject private SurveyStore surveys;
    @Inject private SafeToAsk safe;
    @Inject private CaseAccess cases;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** What is to be entered, with the version that is asked. */
    public record Sheet(Way way, Survey survey) {}

    /** The waves in which somebody of one's services is asked today. */
    @Needs(Right.CASE_WORK)
    public List<Wave> running() {
        subject.list("waves that are asked now");
        return waves.running(today()).stream()
                .filter(wave -> wave.services().stream().anyMatch(mine()::contains))
                .toList();
    }

    /**
     * Begins a form on paper, or a call, for somebody whose case is closed.
     *
     * @return the code of the form, which nobody can find out again
     * @throws BadInput when they may not be asked, with the reason
     */
    @Needs(Right.CASE_WORK)
    public String begin(long waveId, Way way, String reference) {
        if (way == null || way == Way.EMAIL) {
            throw new BadInput("way", "Choose how they answer.");
        }
        LocalDate today = today();
        Wave wave =
                waves.one(waveId)
                        .filter(each -> each.isRunning(today))
                        .filter(each -> each.services().stream().anyMatch(mine()::contains))
                        .orElseThrow(
                                () -> new BadInput("wave", "Choose a wave that is asked now."));
        CaseAccess.Seen about = named(reference);
        if (!waves.covers(wave, about.id(), today)) {
            throw new BadInput("reference", "This wave does not ask about this case now.");
        }
        String code = code();
        boolean asked = waves.hasAsked(wave, about.id(), today);
        Optional<Asked> open = invitations.ofCase(waveId, about.id());
        if (asked && open.isEmpty()) {
            throw new BadInput("reference", "They have been asked, and nothing more is open.");
        }
        SafeToAsk.Verdict verdict =
                asked
                        ? safe.safety(about.id(), way.channel())
                        : safe.of(about.id(), way.channel(), today);
        if (!verdict.allowed()) {
            throw new BadInput(
                    "reference", "They are not asked this way: " + verdict.reason().label() + ".");
        }
        if (asked) {
            invitations.changeWay(open.get(), way, SurveyToken.hash(code));
        } else {
            invitations.add(wave, about.id(), way, SurveyToken.hash(code), today, true);
            waves.decide(waveId, about.id(), "ASKED", today);
        }
        safe.noteAsked(about.id(), today);
        return code;
    }

    private CaseAccess.Seen named(String reference) {
        try {
            return cases.look(
                    Reference.parse(reference).map(Reference::value).orElse(""),
                    "asked for feedback");
        } catch (NotFound unknown) {
            throw new BadInput("reference", "You have no case with this reference.");
        }
    }

    /** What belongs to a code of one's own services. */
    @Needs(Right.CASE_WORK)
    public Sheet sheet(String code) {
        Asked asked = entered(code, false);
        subject.list("form of wave " + asked.waveId());
        return new Sheet(asked.way(), survey(asked));
    }

    /** A form on paper that is open, to be printed and handed over; nothing is sent by post. */
    @Needs(Right.CASE_WORK)
    public byte[] paper(String code) {
        Asked asked = entered(code, false);
        if (asked.way() != Way.PAPER) {
            throw new NotFound();
        }
        subject.list("printed a form of wave " + asked.waveId());
        return PaperForm.of(plain(code), survey(asked));
    }

    /**
     * Keeps what was answered and uses the code up.
     *
     * @param typed answers by the code of their question
     */
    @Needs(Right.CASE_WORK)
    public void enter(String code, Map<String, String> typed) {
        Asked asked = entered(code, true);
        Survey survey = survey(asked);
        invitations.answered(asked, survey, AnswerSheet.checked(survey, typed));
        subject.list("entered answers in wave " + asked.waveId());
    }

    private Asked entered(String code, boolean lock) {
        return invitations
                .byToken(SurveyToken.hash(plain(code)), lock)
                .filter(asked -> asked.way() != Way.EMAIL)
                .filter(asked -> asked.isOpen(today()) && mine().contains(asked.serviceId()))
                .orElseThrow(
                        () ->
                                new BadInput(
                                        "code",
                                        "There is nothing to enter for this code. It may have been"
                                                + " entered already, or is too old."));
    }

    private static String plain(String code) {
        return code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private Survey survey(Asked asked) {
        Wave wave = waves.one(asked.waveId()).orElseThrow();
        return surveys.version(wave.survey(), wave.version()).orElseThrow();
    }

    /** The services somebody works for. */
    private Set<Long> mine() {
        Actor actor = current.get();
        List<Actor.Grant> grants = actor.grantsOf(Right.CASE_WORK);
        return organisations.directory().servicesOf(actor.organisationId()).stream()
                .map(Service::id)
                .filter(
                        id ->
                                grants.stream()
                                        .anyMatch(
                                                grant ->
                                                        grant.serviceId() == null
                                                                || grant.serviceId().equals(id)))
                .collect(Collectors.toSet());
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
