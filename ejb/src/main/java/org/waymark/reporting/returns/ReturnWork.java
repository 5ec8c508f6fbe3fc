package org.waymark.reporting.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.notification.Outbox;
import org.waymark.reference.Quarter;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.IndicatorContractsReader;
import org.waymark.reporting.indicator.IndicatorEditions;
import org.waymark.reporting.indicator.IndicatorSheets;
import org.waymark.reporting.indicator.Measured;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * The work on returns: a provider says what it has to say and submits; the commissioner asks back
 * or accepts. Figures are never typed. Whoever has to go on is told by a notice that names nothing.
 */
@Stateless
@Guarded
public class ReturnWork {

    private static final int NARRATIVE = 8_000;
    private static final int WORDS = 1_000;
    private static final int REASON = 500;

    @Inject private ReturnStore store;
    @Inject private SubmissionStore submissions;
    @Inject private ReturnRunStore runs;
    @Inject private IndicatorContractsReader contracts;
    @Inject private IndicatorSheets sheets;
    @Inject private IndicatorEditions editions;
    @Inject private FinalFigures figures;
    @Inject private Organisations organisations;
    @Inject private Drafts drafts;
    @Inject private Outbox outbox;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Asks for the returns of a quarter, of all contracts of the commissioner. */
    @Needs(Right.CONTRACT_EDIT)
    public void make(Quarter quarter) {
        if (!figures.isFinal(quarter)) {
            throw new BadInput("q", "The figures of this quarter are not final yet.");
        }
        runs.ask(current.get().organisationId(), quarter, clock.instant());
        subject.list("returns of " + quarter.code() + " asked for");
    }

    /** Saves what the provider says, and leaves it with the provider. */
    @Needs(Right.SERVICE_FIGURES)
    public void save(long id, int version, String narrative, String again) {
        ContractReturn one = withProvider(id, version);
        if (!store.narrate(
                one,
                version,
                TypedText.optional("narrative", narrative, NARRATIVE),
                TypedText.optional("again", again, WORDS))) {
            throw new ChangedMeanwhile();
        }
        subject.list("return of " + one.reference() + ", words saved");
    }

    /**
     * Freezes the figures with their definitions and what is said to them: the first time as they
     * were counted, once more as the records say now, so that what was corrected since counts. What
     * was submitted before stays beside it.
     *
     * @param again why it is submitted once more; nothing for the first time
     */
    @Needs(Right.SERVICE_FIGURES)
    public void submit(long id, int version, String narrative, String again) {
        ContractReturn one = withProvider(id, version);
        String words =
                TypedText.required(
                        "narrative", narrative, NARRATIVE, "Say something to these figures.");
        String reason =
                one.content() == null
                        ? null
                        : TypedText.required(
                                "again", again, WORDS, "Say what is another since then, and why.");
        IndicatorContractsReader.Contract contract =
                contracts
                        .one(scope(), one.awardId(), one.serviceId(), one.quarter())
                        .orElseThrow(NotFound::new);
        List<Indicator> indicators =
                one.content() == null
                        ? IndicatorSheets.standing(
                                contract, sheets.definitions(one.awardId(), one.quarter()))
                        : FrozenReturn.parse(one.content(), one.serviceId()).indicators();
        List<Measured> counts = counts(one);
        Map<String, Measured> rows = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Measured row = IndicatorSheets.find(one.serviceId(), counts, indicator.code());
            if (row != null) {
                rows.put(indicator.code(), row);
            }
        }
        Measured spend = IndicatorSheets.spend(contract);
        if (spend != null) {
            rows.put(spend.code(), spend);
        }
        FrozenReturn frozen =
                new FrozenReturn(one.quarter().code(), one.reference(), words, indicators, rows);
        String text = frozen.text();
        String with = one.content() == null ? contract.standsWith() : null;
        if (!store.submit(one, version, frozen, text, with, clock.instant())) {
            throw new ChangedMeanwhile();
        }
        submissions.add(id, text, reason, current.get().id(), clock.instant());
        store.event(id, ReturnMove.SUBMIT, null, current.get().id(), clock.instant());
        runs.contractManagers(one.awardId()).forEach(outbox::notice);
        subject.list("return of " + one.reference() + " submitted");
    }

    private List<Measured> counts(ContractReturn one) {
        List<Measured> first =
                editions.of(one.quarter())
                        .orElseThrow(
                                () ->
                                        new BadInput(
                                                "narrative",
                                                "The figures of this quarter are not final yet."));
        return one.content() == null ? first : editions.records(one.quarter());
    }

    /** Says why a figure is another one now than was submitted; what was said before stays. */
    @Needs(Right.SERVICE_FIGURES)
    public void explain(long id, String code, String reason) {
        ContractReturn one = store.one(scope(), id).orElseThrow(NotFound::new);
        if (one.content() == null) {
            throw new BadInput("changedCode", "Nothing has been submitted yet.");
        }
        if (FrozenReturn.parse(one.content(), one.serviceId()).indicators().stream()
                .noneMatch(each -> each.code().equals(code))) {
            throw new BadInput("changedCode", "Choose the figure.");
        }
        submissions.explain(
                id,
                code,
                TypedText.required("why", reason, REASON, "Enter why."),
                current.get().id(),
                clock.instant());
        subject.list("return of " + one.reference() + ", reason for " + code);
    }

    /** Asks the provider about it; it goes back to them. */
    @Needs(Right.CONTRACT_EDIT)
    public void query(long id, int version, String words) {
        decide(
                id,
                version,
                ReturnMove.QUERY,
                TypedText.required("words", words, WORDS, "Enter what you want to know."));
    }

    /** Accepts it: from then on nobody changes it. */
    @Needs(Right.CONTRACT_EDIT)
    public void accept(long id, int version) {
        decide(id, version, ReturnMove.ACCEPT, null);
    }

    private void decide(long id, int version, ReturnMove move, String words) {
        ContractReturn one = asRead(id, version);
        if (!move.isFrom(one.state())) {
            throw new BadInput("words", "This return is not submitted.");
        }
        if (!store.decide(id, one.state(), version, move, clock.instant())) {
            throw new ChangedMeanwhile();
        }
        store.event(id, move, words, current.get().id(), clock.instant());
        drafts.discard("return-" + id);
        runs.managers(one.serviceId()).forEach(outbox::notice);
        subject.list("return of " + one.reference() + ": " + move.label());
    }

    /** Who read an older one is told so before anything else: its state may be another one now. */
    private ContractReturn asRead(long id, int version) {
        ContractReturn one = store.one(scope(), id).orElseThrow(NotFound::new);
        if (one.version() != version) {
            throw new ChangedMeanwhile();
        }
        return one;
    }

    private ContractReturn withProvider(long id, int version) {
        ContractReturn one = asRead(id, version);
        if (!one.state().isWithProvider()) {
            throw new BadInput("narrative", "It has been submitted: it stays as it is.");
        }
        return one;
    }

    private AwardScope scope() {
        return AwardScope.of(current.get(), organisations.directory());
    }
}
