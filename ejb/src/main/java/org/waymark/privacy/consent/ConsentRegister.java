package org.waymark.privacy.consent;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * The register of consents of a case: for each purpose and each organisation what the person said,
 * in which words they were asked, and until when it holds. A refusal is an answer too. The last
 * answer counts, and nobody overwrites one they have not seen.
 */
@Stateless
@Guarded
public class ConsentRegister {

    private static final int LONGEST_HOW = 200;
    private static final int LONGEST_REASON = 500;

    @Inject private ConsentStore store;
    @Inject private CaseAccess cases;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Event<ConsentChanged> changed;
    @Inject private Clock clock;

    /**
     * Something that was passed on.
     *
     * @param from the organisation that passed it on
     */
    public record Shared(
            String from,
            String to,
            String what,
            Ground ground,
            Instant at,
            String by,
            long recipientId) {}

    /** Everything about one case; both the newest first. */
    public record Register(List<Consent> answers, List<Shared> shared, LocalDate today) {

        /** The newest answer, which whoever records the next one has to have seen. */
        public long newest() {
            return answers.stream().mapToLong(Consent::id).max().orElse(0);
        }
    }

    /** What the person said to the organisation of the case, and what was passed on of them. */
    @Needs(Right.CASE_WORK)
    public Register of(String reference) {
        CaseAccess.Found found = cases.open(reference, "consents");
        long organisation = organisation(found);
        return new Register(
                store.all(found.personId(), organisation),
                store.shares(found.personId(), organisation),
                today());
    }

    /** What is said today before somebody agrees to this; empty when there are no words for it. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public String wording(Purpose purpose) {
        return store.wording(purpose, today()).map(ConsentStore.Wording::words).orElse("");
    }

    /** The organisations that can be told: providers of other services, and police forces. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public List<Organisation> recipients() {
        long own = current.get().organisationId();
        Stream<Organisation> providers =
                organisations.directory().services().stream()
                        .filter(Service::active)
                        .map(Service::organisationId)
                        .distinct()
                        .flatMap(each -> organisations.directory().organisation(each).stream());
        Stream<Organisation> forces =
                organisations.directory().organisations().stream()
                        .filter(each -> each.active() && each.kind() == Organisation.Kind.POLICE);
        return Stream.concat(providers, forces).filter(each -> each.id() != own).toList();
    }

    /**
     * Records an answer. The one before about the same purpose and organisation stays and counts no
     * longer. A decision to share without consent takes no answer's place: when it is over, what
     * the person said before counts again.
     *
     * @throws BadInput when something is missing, or somebody recorded an answer meanwhile
     * @throws org.waymark.shared.NotAllowed when it is a yes, and the actor has the case by an
     *     emergency alone; a no is taken from everybody
     */
    @Needs(Right.CASE_WORK)
    public void record(String reference, ConsentForm form) {
        CaseAccess.Found found =
                cases.open(
                        reference,
                        form.answer() == null ? "consent" : "consent: " + form.answer().label());
        if (form.answer() == Answer.AGREED) {
            cases.requireOwn(reference);
        }
        Map<String, String> problems = form.problems(today(), cases.isManaged(reference));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        long organisation = organisation(found);
        store.lock(found.personId());
        List<Consent> before = store.all(found.personId(), organisation);
        if (before.stream().anyMatch(each -> each.id() > form.seen())) {
            throw new BadInput(
                    "answer",
                    "Somebody has recorded an answer meanwhile. It is shown above: read it, and record"
                            + " yours again if it still holds.");
        }
        Instant now = clock.instant();
        before.stream()
                .filter(each -> !each.superseded() && isAbout(each, form))
                .filter(
                        each ->
                                form.answer() != Answer.OVERRIDDEN
                                        || each.answer() == form.answer())
                .forEach(each -> store.supersede(each.id(), now));
        Actor actor = current.get();
        long id =
                store.add(
                        form, found.personId(), found.id(), organisation, actor.id(), now, today());
        cases.happened(
                found.id(),
                CaseEvent.Kind.SAFETY,
                title(form),
                form.reason() == null ? form.scope() : form.reason(),
                id);
        tell(found.personId(), organisation, form.purpose(), form.recipientId());
        if (form.answer() == Answer.OVERRIDDEN) {
            subject.override(found.id(), found.personId(), title(form), form.reason());
        }
        if (form.expires() != null && form.answer() == Answer.AGREED) {
            cases.remind(
                    found.id(),
                    "CONSENT",
                    "Ask again: consent ends today (" + about(form) + ")",
                    WorkingDays.endOf(form.expires()));
        }
    }

    /**
     * The person takes back what they agreed to; whoever decided before that to share without
     * consent has to decide again. What was passed on already has to be told to them, and to
     * whoever has it.
     */
    @Needs(Right.CASE_WORK)
    public void withdraw(String reference, Long id, LocalDate on, String how, String why) {
        CaseAccess.Found found = cases.open(reference, "consent withdrawn");
        long organisation = organisation(found);
        store.lock(found.personId());
        List<Consent> before = store.all(found.personId(), organisation);
        Consent consent =
                before.stream()
                        .filter(each -> id != null && each.id() == id)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        String means =
                TypedText.required(
                        "withdrawnHow", how, LONGEST_HOW, "Say how they told you, and when.");
        String reason = TypedText.optional("withdrawnReason", why, LONGEST_REASON);
        if (on == null || on.isAfter(today()) || on.isBefore(consent.given())) {
            throw new BadInput(
                    "withdrawnOn", "Enter the day they told you, not before the day they agreed.");
        }
        if (!consent.canBeWithdrawn()) {
            throw new BadInput(
                    "withdrawnHow",
                    "A later answer is on record. Read it first: it is shown above.");
        }
        store.withdraw(consent.id(), on, means, reason, current.get().id());
        before.stream()
                .filter(each -> each.answer() == Answer.OVERRIDDEN && !each.superseded())
                .filter(each -> Objects.equals(each.recipientId(), consent.recipientId()))
                .forEach(each -> store.supersede(each.id(), clock.instant()));
        tell(found.personId(), organisation, consent.purpose(), consent.recipientId());
        String about = label(consent.purpose(), consent.recipient());
        cases.happened(
                found.id(),
                CaseEvent.Kind.SAFETY,
                "Consent withdrawn: " + about,
                reason,
                consent.id());
        if (store.shares(found.personId(), organisation).stream()
                .anyMatch(each -> Objects.equals(each.recipientId(), consent.recipientId()))) {
            cases.remind(
                    found.id(),
                    "CONSENT",
                    "Tell " + consent.recipient() + " that consent is withdrawn",
                    WorkingDays.endOf(today()));
        }
    }

    /** Whoever works with what was shared by it hears of it in the same transaction. */
    private void tell(long personId, long organisation, Purpose purpose, Long recipient) {
        if (purpose == Purpose.SHARE) {
            changed.fire(new ConsentChanged(personId, organisation, recipient));
        }
    }

    private static boolean isAbout(Consent consent, ConsentForm form) {
        return consent.purpose() == form.purpose()
                && (!form.purpose().isToSomebody()
                        || Objects.equals(consent.recipientId(), form.recipientId()));
    }

    private String title(ConsentForm form) {
        return form.answer().label() + ": " + about(form);
    }

    private String about(ConsentForm form) {
        return label(
                form.purpose(),
                form.purpose().isToSomebody()
                        ? organisations.organisationName(form.recipientId())
                        : null);
    }

    private static String label(Purpose purpose, String recipient) {
        return recipient == null ? purpose.label() : "sharing with " + recipient;
    }

    private long organisation(CaseAccess.Found found) {
        return organisations
                .directory()
                .service(found.serviceId())
                .map(Service::organisationId)
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
