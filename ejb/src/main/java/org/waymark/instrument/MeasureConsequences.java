package org.waymark.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.casework.CaseAlerts;
import org.waymark.reference.Risk;

/**
 * What follows from the answers for the case, as soon as they are saved and not only when they are
 * signed: the risk goes up, and what is alarming is a task for today.
 */
@ApplicationScoped
class MeasureConsequences {

    private static final String TODAY = "Agree today how they stay safe";

    @Inject private CaseAlerts alerts;

    /** What was known of a measure before it was saved, so that an alert is raised once. */
    record Before(Risk effective, List<String> alerts) {

        static final Before NOTHING = new Before(null, List.of());
    }

    /**
     * Brings the result to the case.
     *
     * @param signed is it signed for good, and so says when the danger is less?
     * @param judgement null when it was not given
     */
    void follow(
            long caseId,
            Instrument instrument,
            Before before,
            boolean signed,
            Result result,
            Risk judgement,
            String reason) {
        Risk effective = result.effective(judgement);
        if (effective != null) {
            alerts.raiseRisk(caseId, effective, why(instrument, result, judgement, reason));
        }
        if (effective != null && signed) {
            alerts.lower(caseId, effective);
        }
        if (effective == Risk.HIGH && before.effective() != Risk.HIGH) {
            alerts.alert(caseId, "High risk: " + cause(instrument, result) + ". " + TODAY);
        }
        result.alerts().stream()
                .filter(alert -> !before.alerts().contains(alert))
                .forEach(alert -> alerts.alert(caseId, alert));
    }

    /** What made it high, in a few words. */
    static String cause(Instrument instrument, Result result) {
        if (!result.raisers().isEmpty()) {
            return labels(result.raisers());
        }
        return result.risk() == Risk.HIGH
                ? result.score().toBigInteger() + " of " + result.asked() + " answered with yes"
                : "the worker\u2019s judgement";
    }

    private static String why(Instrument instrument, Result result, Risk judgement, String reason) {
        List<String> parts = new ArrayList<>();
        parts.add(
                "%s: %d yes, %d of %d answered"
                        .formatted(
                                instrument.name(),
                                result.score().intValue(),
                                result.answered(),
                                result.asked()));
        if (!result.raisers().isEmpty()) {
            parts.add("Raised by: " + labels(result.raisers()));
        }
        if (judgement != null && reason != null) {
            parts.add("Judged %s: %s".formatted(judgement.label().toLowerCase(), reason));
        }
        return String.join(". ", parts);
    }

    private static String labels(List<Raiser> raisers) {
        return raisers.stream().map(Raiser::label).collect(Collectors.joining("; "));
    }
}
