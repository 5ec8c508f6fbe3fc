package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * What must not end silently with a case: actions and news of a MARAC, a duty to report, alerts, a
 * review of the risk, a safety plan. Each is done on its own page before the case is closed, or it
 * is said who takes it on, or why it will not be done.
 */
@ApplicationScoped
class LooseEnds {

    static final int LONGEST_WORDS = 300;

    @Inject private LooseEndStore store;
    @Inject private CaseStore cases;
    @Inject private Timeline timeline;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** What a case of this ending would leave undone. */
    List<LooseEnd> of(long caseId, ClosureReason reason) {
        return asked(store.open(caseId, clock.instant()), reason);
    }

    /** Everything that may be asked about, for the form. */
    List<LooseEnd> all(long caseId) {
        return store.open(caseId, clock.instant());
    }

    /**
     * A review of the needs that is overdue is asked about when the work ends as planned, stored
     * evidence when the ending ends what was promised for later.
     */
    static List<LooseEnd> asked(List<LooseEnd> open, ClosureReason reason) {
        return open.stream()
                .filter(end -> end.kind() != LooseEnd.Kind.REVIEW || reason.isPlanned())
                .filter(end -> end.kind() != LooseEnd.Kind.EVIDENCE || reason.endsFollowUps())
                .toList();
    }

    /** May the case end because another service has accepted the person, and nobody asked? */
    static boolean endsByItself(List<LooseEnd> open) {
        return asked(open, ClosureReason.TRANSFERRED).isEmpty();
    }

    /** The field of the form that a problem belongs to. */
    static String field(LooseEnd end, String part) {
        return "loose:" + end.key() + ":" + part;
    }

    /** Adds what is missing in the answers, in words by field. */
    static void check(
            List<LooseEnd> open,
            Map<String, LooseEnd.Settled> settled,
            Map<String, String> problems) {
        for (LooseEnd end : open) {
            LooseEnd.Settled said = settled.get(end.key());
            if (said == null || said.how() == null) {
                problems.put(
                        field(end, "how"),
                        end.title()
                                + ": do it first, or say who takes it on or why it will not be done.");
            } else if (said.words() == null || said.words().isBlank()) {
                problems.put(
                        field(end, "words"),
                        end.title()
                                + (said.how() == LooseEnd.How.HANDED_OVER
                                        ? ": say to whom it was handed over."
                                        : ": say why it will not be done."));
            } else if (!TypedText.fits(said.words(), LONGEST_WORDS)) {
                problems.put(field(end, "words"), TypedText.tooLong(said.words(), LONGEST_WORDS));
            }
        }
    }

    /** Keeps the answers; called before the tasks of the case end. */
    void keep(SupportCase supportCase, List<LooseEnd> open, Map<String, LooseEnd.Settled> settled) {
        Instant now = clock.instant();
        for (LooseEnd end : open) {
            LooseEnd.Settled said = settled.get(end.key());
            LooseEnd.Settled kept = new LooseEnd.Settled(said.how(), said.words().strip());
            store.answered(supportCase.id(), end, kept, current.get().id(), now);
            timeline.add(
                    supportCase,
                    end.kind().isOfMarac() ? CaseEvent.Kind.MARAC : CaseEvent.Kind.TASK,
                    kept.how() == LooseEnd.How.HANDED_OVER
                            ? "Handed over at the end"
                            : "Not done at the end",
                    end.title() + ": " + kept.words(),
                    null);
        }
    }

    /** What is undone in one case of a person is to be done in their other one; how many. */
    int move(long fromCase, SupportCase to) {
        Instant now = clock.instant();
        List<LooseEnd> undone = of(fromCase, ClosureReason.DUPLICATE);
        for (LooseEnd end : undone) {
            String title = "From their other case: " + end.title();
            cases.add(
                    Task.set(
                            Ids.next(),
                            to,
                            movedKind(end.kind()).name(),
                            title.length() <= 200 ? title : title.substring(0, 199) + "\u2026",
                            end.due() == null ? now : end.due(),
                            null,
                            now));
        }
        return undone.size();
    }

    /** What stands on a page of the other case, or on one this case may lack, ends with words. */
    static LooseEnd.Kind movedKind(LooseEnd.Kind kind) {
        return switch (kind) {
            case SAFETY_PLAN -> LooseEnd.Kind.RISK_REVIEW;
            case PEER, DUTY, SAFE_HOME -> LooseEnd.Kind.ALERT;
            case MARAC_WAITING, MARAC_ACTION, MARAC_FEEDBACK, MARAC_CONTACT ->
                    LooseEnd.Kind.MARAC_BROUGHT;
            default -> kind;
        };
    }

    /** What was said when the case ended. */
    List<LooseEnd.Answer> answers(long caseId) {
        return store.answers(caseId);
    }
}
