package org.waymark.instrument;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.instrument.MeasureConsequences.Before;
import org.waymark.outcome.Measurement;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * Asks an instrument in a case: begins it, saves it in parts, signs it, and corrects what was
 * signed by a new version. What follows for the risk of the case follows in the same transaction.
 */
@Stateless
@Guarded
public class MeasureTaking {

    private static final int LONGEST_CORRECTION = 300;

    @Inject private CaseAccess cases;
    @Inject private MeasureReach reach;
    @Inject private InstrumentStore instruments;
    @Inject private MeasureStore store;
    @Inject private MeasureConsequences consequences;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Which measure is filled in.
     *
     * @param code the instrument
     * @param id of the measure that was begun before; null for a new one
     * @param seen its version as the form showed it; null for a new one
     */
    public record Which(String code, Long id, Integer seen) {

        /** The key under which what is being typed is kept. */
        public String draft(String reference) {
            return "measure:" + reference + ":" + (id == null ? code : id.toString());
        }
    }

    /**
     * Saves the answers.
     *
     * @param sign true for good; false to go on later, when questions may be open
     * @return the id of the measure
     * @throws BadInput when an answer cannot be taken, or it is to be signed and something is open
     * @throws ChangedMeanwhile when somebody else saved it since the form was shown
     */
    @Needs(Right.CASE_WORK)
    public long save(String reference, Which which, MeasureForm form, boolean sign) {
        MeasureReach.Working work = reach.work(reference, "measure " + which.code());
        CaseAccess.Found found = work.found();
        Measure measure = which.id() == null ? begun(work, which.code()) : goneOn(work, which);
        Instrument instrument = instrument(found.id(), measure);
        Before before = which.id() == null ? Before.NOTHING : before(instrument, measure);
        Map<String, Answer> answers = form.taken(instrument);
        if (answers.isEmpty()) {
            throw new BadInput(
                    instrument.itemsAt(form.point()).get(0).code(),
                    "Answer at least one question.");
        }
        if (sign) {
            form.complete(instrument, answers);
        }
        Result result = fill(measure, instrument, form, answers);
        if (sign) {
            measure.signed();
        }
        if (which.id() == null) {
            store.add(measure);
        }
        if (sign && form.point() != Measurement.Point.EXIT) {
            cases.reviewed(found.id(), measure.instrument());
        }
        tell(found, instrument, measure, result, sign ? "" : " begun");
        danger(found, instrument, answers);
        consequences.follow(
                found.id(), instrument, before, sign, result, form.judgement(), form.reason());
        drafts.discard(which.draft(found.reference()));
        return measure.id();
    }

    /**
     * Corrects a signed measure: the new one counts, the old one stays to be seen.
     *
     * @return the id of the new one
     */
    @Needs(Right.CASE_WORK)
    public long correct(String reference, long id, MeasureForm form, String reason) {
        MeasureReach.Working work = reach.work(reference, "measure corrected");
        CaseAccess.Found found = work.found();
        String why =
                TypedText.required("why", reason, LONGEST_CORRECTION, "Say why it is corrected.");
        Measure wrong = counting(work, id);
        if (!wrong.isSigned()) {
            throw new NotFound();
        }
        Instrument instrument = instrument(found.id(), wrong);
        Before before = before(instrument, wrong);
        Map<String, Answer> answers = form.taken(instrument);
        form.complete(instrument, answers);
        Measure right = wrong.again(Ids.next(), instrument, current.get().id());
        Result result = fill(right, instrument, form, answers);
        right.signed();
        wrong.supersededBy(right, why, clock.instant());
        store.add(right);
        tell(found, instrument, right, result, " corrected");
        danger(found, instrument, answers);
        consequences.follow(
                found.id(), instrument, before, true, result, form.judgement(), form.reason());
        drafts.discard("remeasure:" + found.reference() + ":" + id);
        return right.id();
    }

    private Measure begun(MeasureReach.Working work, String code) {
        InstrumentStore.Offer offer =
                reach.offered(work.reached()).stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return Measure.begin(
                Ids.next(),
                work.found().id(),
                instruments.version(offer.code(), offer.version()),
                current.get().id(),
                clock.instant());
    }

    private Measure goneOn(MeasureReach.Working work, Which which) {
        Measure measure = counting(work, which.id());
        if (measure.isSigned()
                || which.seen() == null
                || which.seen().intValue() != measure.version()) {
            throw new ChangedMeanwhile();
        }
        return measure;
    }

    /** One that still counts, as far as the actor reaches. */
    private Measure counting(MeasureReach.Working work, long id) {
        Measure measure = store.counting(work.found().id(), id);
        if (!work.reached().shows(measure.instrument(), measure.begunAt())) {
            throw new NotFound();
        }
        return measure;
    }

    private Instrument instrument(long caseId, Measure measure) {
        return instruments.ofCase(
                caseId,
                measure.instrument(),
                measure.instrumentVersion(),
                WorkingDays.dateOf(measure.begunAt()));
    }

    private Before before(Instrument instrument, Measure measure) {
        Measurement.Point point = measure.point();
        return new Before(
                measure.effectiveRisk(),
                Scoring.of(instrument, store.answers(measure.id()), point).alerts());
    }

    private Result fill(
            Measure measure, Instrument instrument, MeasureForm form, Map<String, Answer> answers) {
        Result result = Scoring.of(instrument, answers, form.point());
        measure.saved(
                form.point(),
                answers,
                result,
                instrument.isRisk() ? form.judgement() : null,
                instrument.isRisk() ? form.reason() : null,
                current.get().id(),
                clock.instant());
        return result;
    }

    /** One yes to a checklist of danger from somebody near is enough to take care. */
    private void danger(
            CaseAccess.Found found, Instrument instrument, Map<String, Answer> answers) {
        if (instrument.isOfDangerNear() && answers.values().stream().anyMatch(Answer::isYes)) {
            cases.dangerKnown(found.id(), instrument.name());
        }
    }

    private void tell(
            CaseAccess.Found found,
            Instrument instrument,
            Measure measure,
            Result result,
            String what) {
        cases.happened(
                found.id(),
                instrument.isRisk() ? CaseEvent.Kind.RISK : CaseEvent.Kind.OUTCOME,
                instrument.name() + what,
                "%s: %s"
                        .formatted(
                                measure.point().label(),
                                ResultWords.of(instrument, result, measure.effectiveRisk())),
                measure.id());
    }
}
