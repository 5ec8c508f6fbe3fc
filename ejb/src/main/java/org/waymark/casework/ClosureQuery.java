package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.commissioning.Contract;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.pathway.PathwayTerms;
import org.waymark.commissioning.pathway.PathwayTermsReader;
import org.waymark.person.SafeContact;
import org.waymark.person.SafeContactStore;
import org.waymark.reference.ContactTerms;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;

/** What the closing gate has to know of a case. */
@ApplicationScoped
class ClosureQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseStore store;
    @Inject private SafeContactStore safeContact;
    @Inject private ContactContextQuery context;
    @Inject private ReferenceData reference;
    @Inject private Organisations organisations;
    @Inject private PathwayTermsReader terms;
    @Inject private Clock clock;

    /**
     * The facts.
     *
     * @param needsWithoutAnswer needs of the newest assessment with neither an action nor a reason
     */
    record Facts(boolean assessed, boolean exitMeasured, int openActions, int needsWithoutAnswer) {}

    Facts of(long caseId) {
        Object[] row =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        "SELECT c.assessed_at IS NOT NULL, EXISTS (SELECT 1 FROM"
                                                + " measurement m WHERE m.case_id = c.id AND m.point ="
                                                + " 'EXIT' AND m.superseded_at IS NULL), (SELECT"
                                                + " COUNT(*) FROM plan_action p WHERE p.case_id = c.id"
                                                + " AND p.done_at IS NULL), (SELECT COUNT(*) FROM need"
                                                + " n JOIN needs_assessment a ON a.id ="
                                                + " n.assessment_id WHERE a.case_id = c.id AND"
                                                + " a.version_no = (SELECT MAX(x.version_no) FROM"
                                                + " needs_assessment x WHERE x.case_id = c.id) AND"
                                                + " n.answer = 'YES' AND n.unmet_reason IS NULL AND"
                                                + " COALESCE(n.action, '') = '') FROM support_case c"
                                                + " WHERE c.id = ?")
                                .setParameter(1, caseId)
                                .getSingleResult();
        return new Facts(
                Columns.flag(row[0]),
                Columns.flag(row[1]),
                Columns.number(row[2]).intValue(),
                Columns.number(row[3]).intValue());
    }

    /**
     * The reasons a case of this pathway may be closed for today, in the words of the code list.
     */
    List<Closure.Choice> offered(String pathway) {
        Map<String, ClosureReason> known =
                Arrays.stream(ClosureReason.values())
                        .collect(Collectors.toMap(ClosureReason::name, Function.identity()));
        return organisations.directory().closureReasons(pathway, today()).stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .distinct()
                .map(reason -> new Closure.Choice(reason, label(reason), null))
                .toList();
    }

    /** The reasons in the pathway's own words that its cases may be closed for today. */
    List<Closure.Choice> own(String pathway) {
        return terms.reasons(pathway, today()).stream()
                .map(
                        own ->
                                new Closure.Choice(
                                        ClosureReason.valueOf(own.countsAs()),
                                        own.label(),
                                        own.id()))
                .toList();
    }

    String label(ClosureReason reason) {
        return reference.label("closure_reason", reason.name());
    }

    /**
     * What the contact policy still asks for before "could not be reached", out of what has been
     * read already; null when nothing.
     *
     * @param known what all records of the person say about reaching them
     * @param onlyPlainYes whether only a plain yes makes a channel safe here
     * @param made the attempts in the order they were made
     */
    String stillToTry(
            SupportCase supportCase,
            SafeContact known,
            boolean onlyPlainYes,
            List<ContactLadder.Step> made) {
        return ladder(supportCase, made, safeChannels(known, onlyPlainYes)).stillToDo();
    }

    /**
     * The same when a case is to be closed: without any channel that is safe nothing is left to be
     * tried, and that is the reason.
     */
    String stillToTry(SupportCase supportCase, ClosureReason reason) {
        int safe =
                safeChannels(
                        safeContact.of(supportCase.personId()), context.onlyPlainYes(supportCase));
        return safe == 0 && reason == ClosureReason.NO_SAFE_CONTACT
                ? null
                : ladder(supportCase, made(supportCase), safe).stillToDo();
    }

    private List<ContactLadder.Step> made(SupportCase supportCase) {
        return store.attempts(supportCase.id()).stream()
                .map(attempt -> new ContactLadder.Step(attempt.at(), attempt.channel()))
                .toList();
    }

    private ContactLadder ladder(
            SupportCase supportCase, List<ContactLadder.Step> made, int safeChannels) {
        Long contract =
                organisations
                        .directory()
                        .contractOf(supportCase.serviceId(), today())
                        .map(Contract::id)
                        .orElse(null);
        ContactTerms policy = terms(supportCase.pathway(), contract);
        return new ContactLadder(
                new ContactLadder.Policy(
                        policy.attempts(),
                        policy.workingDays(),
                        policy.distinctDays(),
                        policy.distinctTimes(),
                        policy.channels()),
                reference.workingDays(),
                made,
                safeChannels);
    }

    /** The contract's own policy first, then the pathway's, then the default of all. */
    private ContactTerms terms(String pathway, Long contract) {
        return reference
                .rules()
                .ownContactTerms(contract, today())
                .or(() -> terms.terms(pathway, today()).map(PathwayTerms::contact))
                .orElseGet(() -> reference.rules().contactTerms(contract, today()));
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }

    private static int safeChannels(SafeContact known, boolean onlyPlainYes) {
        return (int)
                Arrays.stream(ContactChannel.values())
                        .filter(ContactChannel::isFromTheDesk)
                        .filter(channel -> isSafe(channel, known, onlyPlainYes))
                        .count();
    }

    /** What only cannot be opened now may be safe: for want of a key no case is closed. */
    private static boolean isSafe(ContactChannel channel, SafeContact known, boolean onlyPlainYes) {
        return known.points().stream()
                .anyMatch(
                        point ->
                                point.isOutOfReach() && channel.goesBy(point.kind())
                                        || ContactRules.mayUse(channel, point, known, onlyPlainYes)
                                                .allowed());
    }
}
