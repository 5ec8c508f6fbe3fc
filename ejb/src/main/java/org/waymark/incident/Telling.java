package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.AuditTrail;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.notification.Outbox;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.RestrictionReason;
import org.waymark.referral.feed.PublicIntake;
import org.waymark.shared.Ids;
import org.waymark.shared.Reference;

/**
 * The public side: whoever holds the secret of a draft writes it and sends it. Nobody is signed in
 * and nothing about who writes is recorded, so it stands outside the door on purpose. A secret that
 * is wrong, used up or too old gets the same answer as none.
 */
@Stateless
public class Telling {

    /** Code of the organisation kind of a referral that somebody made for themselves. */
    private static final String SELF = "SELF";

    @Inject private IncidentStore store;
    @Inject private ReportStore reports;
    @Inject private UploadStore uploads;
    @Inject private Organisations organisations;
    @Inject private PublicIntake intake;
    @Inject private Outbox outbox;
    @Inject private AuditTrail trail;
    @Inject private Clock clock;
    @Inject private ReferenceData reference;

    /** After so many days without a word a draft is destroyed. */
    @Inject
    @ConfigProperty(name = "waymark.incident.draft.days", defaultValue = "7")
    int draftDays;

    /** After so many days what was sent and led to no referral is destroyed. */
    @Inject
    @ConfigProperty(name = "waymark.incident.kept.days", defaultValue = "180")
    int keptDays;

    /** Code of the force that is told. */
    @Inject
    @ConfigProperty(name = "waymark.incident.police.force", defaultValue = "MPS")
    String force;

    /** The mailbox of that force for what waits for it. */
    @Inject
    @ConfigProperty(name = "waymark.incident.police.mail")
    Optional<String> mail;

    /** How long a draft is kept, in days. */
    public int draftDays() {
        return draftDays;
    }

    /** What the holder of this secret has told so far; empty when there is no such draft. */
    public Optional<Told> told(String token) {
        return token == null
                ? Optional.empty()
                : store.draft(TellToken.hash(token), clock.instant(), false)
                        .map(IncidentStore.Draft::told);
    }

    /**
     * Keeps what was told, right or wrong.
     *
     * @param token the secret; null, or one that is not known, for a new draft
     * @return the secret by which the writer comes back: another one when the draft is new
     */
    public String keep(String token, Told told) {
        Instant now = clock.instant();
        Optional<IncidentStore.Draft> draft =
                token == null ? Optional.empty() : store.draft(TellToken.hash(token), now, true);
        if (draft.isPresent()) {
            store.write(draft.get().id(), told, now, draftEnd(now));
            return token;
        }
        String fresh = TellToken.next();
        store.begin(
                Ids.next(),
                Reference.next().value(),
                TellToken.hash(fresh),
                told,
                now,
                draftEnd(now));
        return fresh;
    }

    /** What became of sending it. */
    public record Receipt(String reference, boolean support, boolean police) {}

    /**
     * Sends it: to the service, with a referral when support is wanted, and a message to the police
     * when they are to be told, all in this transaction.
     *
     * <p>Pressed twice, it is sent once and both get the same answer. Of somebody who has objected
     * to being contacted no name is kept, unless the police are to have it.
     *
     * @return empty when there is no such draft, or it cannot be sent as it stands
     */
    public Optional<Receipt> send(String token) {
        Instant now = clock.instant();
        IncidentStore.Draft draft =
                token == null ? null : store.draft(TellToken.hash(token), now, true).orElse(null);
        if (draft == null) {
            return token == null ? Optional.empty() : store.justSent(TellToken.hash(token));
        }
        if (TellRules.firstWrong(draft.told(), today()) != null) {
            return Optional.empty();
        }
        Told told = draft.told().kept();
        Directory directory = organisations.directory();
        Service service = service(directory);
        Organisation sender = directory.organisation(service.organisationId()).orElseThrow();
        String source = source(told);
        PublicIntake.Made made =
                told.wantsSupport()
                        ? intake.make(
                                IncidentCells.of(told, draft.reference(), now, this::substrand),
                                sender,
                                source,
                                "public page")
                        : null;
        Organisation police =
                told.tellsPolice() ? directory.organisation(force).orElseThrow() : null;
        // what only named people may read is talked about with who told it before the police are
        boolean passed =
                police != null
                        && (RestrictionReason.markFor(told.get(Ask.KNOWN)) == null
                                || !told.wantsSupport() && told.is(Ask.POLICE, "ANONYMOUS"));
        if (passed) {
            outbox.told(mail.orElse(null), police.code(), shown(draft.reference()));
        }
        uploads.dropUnfinished(draft.id());
        boolean forgotten = told.wantsSupport() && (made == null || made.forgotten());
        store.sent(
                draft.id(),
                forgotten && !told.is(Ask.POLICE, "NAMED") ? told.withoutNames() : told,
                new IncidentStore.Sent(
                        source,
                        service.id(),
                        told.get(Ask.STRANDS),
                        told.get(Ask.BOROUGH),
                        told.get(Ask.POLICE),
                        police == null ? null : police.id(),
                        told.wantsSupport(),
                        made == null ? null : made.personId(),
                        made == null ? null : made.referralId()),
                now,
                now.plus(Duration.ofDays(keptDays)));
        if (told.letsServiceMakeContact()) {
            boolean few = RestrictionReason.markFor(told.get(Ask.KNOWN)) != null;
            reports.managers(service.id(), few).forEach(outbox::notice);
        }
        trail.fromOutside(
                "Telling.send",
                made == null ? null : made.personId(),
                made == null ? null : made.referralId(),
                "report " + draft.reference());
        return Optional.of(new Receipt(shown(draft.reference()), told.wantsSupport(), passed));
    }

    /** The service that reads what the public tells: of hate crime, else the universal one. */
    private static Service service(Directory directory) {
        return directory.services().stream()
                .filter(Service::active)
                .filter(
                        service ->
                                service.kind() == Service.Kind.HATE_CRIME
                                        || service.kind() == Service.Kind.UNIVERSAL)
                .max(java.util.Comparator.comparing(Service::kind))
                .orElseThrow();
    }

    private static String source(Told told) {
        return switch (told.get(Ask.WHO)) {
            case "ORGANISATION" -> "THIRD";
            case "FRIEND" -> "FAM";
            default -> SELF;
        };
    }

    private static String shown(String reference) {
        return new Reference(reference).shown();
    }

    private Instant draftEnd(Instant now) {
        return now.plus(Duration.ofDays(draftDays));
    }

    private java.time.LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }

    private String substrand(String code) {
        return reference.label(CaseReport.SUBSTRANDS, code);
    }
}
