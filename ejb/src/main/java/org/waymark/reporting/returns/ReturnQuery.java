package org.waymark.reporting.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.reference.Quarter;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.IndicatorContractsReader;
import org.waymark.reporting.indicator.IndicatorRecounts;
import org.waymark.shared.NotFound;

/**
 * Shows returns, every submission of them. A provider sees its own exactly, as submitted and as the
 * records say now. A commissioner sees what was submitted, suppressed, and beside it what was
 * counted on a later closing day, where the difference of the two is no small number; money as it
 * is. Why something changed both read in the provider's words.
 */
@Stateless
@Guarded
public class ReturnQuery {

    /** How far the making of a quarter's returns has come; done of contracts. */
    public record Progress(
            Instant askedAt, Instant begunAt, Integer contracts, int done, Instant endedAt) {}

    /**
     * The returns of a quarter, how their making stands, and how far the counting of earlier
     * quarters has come; neither of the two for a provider.
     */
    public record Sheet(
            Quarter quarter,
            List<ContractReturn> returns,
            Progress progress,
            IndicatorRecounts.Progress recount) {}

    /** What is told of a figure of a submitted return beside it. */
    public enum Now {
        /** Nothing: it is not collected, or nothing has been submitted yet. */
        NONE(""),
        SAME("The same"),
        /** For the commissioner: the published quarter says it, which never changes. */
        ONCE("Counted once"),
        CHANGED(""),
        /** It has not been counted again for the commissioner. */
        NOT_YET("Not counted again yet"),
        /** The same, or another by less than may be told. */
        NOT_TOLD("No change that can be told");

        private final String label;

        Now(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One figure of a return.
     *
     * @param now the same figure as the records say now; null where that is not told
     * @param what whether it is another one than was submitted, as far as the reader may know
     * @param reason why, in the provider's words; null when nothing was said
     */
    public record Line(Figure figure, Figure now, Now what, String reason) {

        public boolean changed() {
            return what == Now.CHANGED;
        }

        Line because(String words) {
            return new Line(figure, now, what, words);
        }
    }

    /**
     * A figure that is another one than in the submission before.
     *
     * @param submission the number of the later one
     * @param reason why it was submitted once more
     */
    public record Difference(
            int submission, Indicator indicator, Figure was, Figure is, String reason) {}

    /**
     * One return with its figures and what became of it.
     *
     * @param shown which submission the figures are of; null before the first
     * @param countedAt when a commissioner's figures of now were counted; null when they were not
     */
    public record Opened(
            ContractReturn one,
            boolean own,
            Submission shown,
            Instant countedAt,
            List<Line> lines,
            List<ContractReturn.Event> events,
            List<Submission> submissions,
            List<Difference> differences,
            List<Explanation> explanations) {

        /**
         * To a commissioner the figures of people that are others since they were counted again on
         * a closing day, whatever was submitted and why; none to the provider.
         */
        public List<Line> countedAgain() {
            return own ? List.of() : ReturnLines.countedAgain(lines);
        }
    }

    @Inject private ReturnStore store;
    @Inject private ReturnRunStore runs;
    @Inject private IndicatorContractsReader contracts;
    @Inject private SubmissionStore kept;
    @Inject private ReturnLines lines;
    @Inject private IndicatorRecounts recounts;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** All returns of a quarter. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Sheet quarter(Quarter quarter) {
        AwardScope scope = scope();
        subject.list("returns of " + quarter.code());
        Progress progress =
                scope.isCommissioner()
                        ? runs.of(scope.commissionerId(), quarter)
                                .map(
                                        run ->
                                                new Progress(
                                                        run.askedAt(),
                                                        run.begunAt(),
                                                        run.contracts(),
                                                        run.done(),
                                                        run.endedAt()))
                                .orElse(null)
                        : null;
        return new Sheet(
                quarter,
                store.of(scope, quarter),
                progress,
                scope.isCommissioner() ? recounts.progress() : null);
    }

    /**
     * One return. A commissioner sees no figures of one that was never submitted.
     *
     * @param number which submission; 0 for the last
     * @throws NotFound when there is no such return or submission
     */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Opened one(long id, int number) {
        AwardScope scope = scope();
        ContractReturn one = store.one(scope, id).orElseThrow(NotFound::new);
        subject.list("return of " + one.reference() + ", " + one.quarter().code());
        IndicatorContractsReader.Contract contract =
                contracts
                        .one(scope, one.awardId(), one.serviceId(), one.quarter())
                        .orElseThrow(NotFound::new);
        boolean own = !scope.isCommissioner();
        List<Submission> submissions = kept.of(id);
        List<Explanation> explanations = kept.explanations(id);
        Submission shown = chosen(submissions, number);
        return new Opened(
                one,
                own,
                shown,
                own
                        ? null
                        : recounts.last(one.quarter())
                                .map(IndicatorRecounts.Recount::takenAt)
                                .orElse(null),
                shown == null
                        ? lines.draft(one, contract, own)
                        : lines.submitted(one, contract, shown, explanations, own),
                store.events(id),
                submissions,
                lines.differences(one, submissions, own),
                explanations);
    }

    private static Submission chosen(List<Submission> submissions, int number) {
        if (number == 0) {
            return submissions.isEmpty() ? null : submissions.get(submissions.size() - 1);
        }
        return submissions.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One return, to be taken away as a file, which the audit tells apart. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Opened export(long id, int number) {
        return one(id, number);
    }

    private AwardScope scope() {
        return AwardScope.of(current.get(), organisations.directory());
    }
}
