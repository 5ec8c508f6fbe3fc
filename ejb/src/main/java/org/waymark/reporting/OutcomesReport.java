package org.waymark.reporting;

import java.time.Instant;
import java.util.List;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * The commissioner's outcomes of one quarter and one selection, as they may be seen by anybody who
 * may see them: nothing in here needs to be hidden any more. Page, file and interface show this
 * same object.
 *
 * @param edition which counting it is
 * @param takenAt when it was counted
 * @param selected the choices in words, such as a service and a borough; empty for all of London
 * @param journeyPublished whether the journey is published this narrowly
 * @param satisfactionPublished whether satisfaction is published this narrowly
 * @param outcomesPublished whether outcomes are published this narrowly
 * @param beside figures of all London that are no step of the journey
 * @param people how many people these referrals are of, all of London; empty when narrowed
 * @param trend satisfaction in this quarter and the ones before, oldest first
 * @param lists the same figures for each value of what was not chosen
 * @param seldom filters that more than 30 % of the referrals cannot be placed by
 * @param feed rows of the police feed by what became of them; all of London, whatever is chosen
 */
public record OutcomesReport(
        Quarter quarter,
        Edition edition,
        Instant takenAt,
        List<Choice> selected,
        boolean journeyPublished,
        boolean satisfactionPublished,
        boolean outcomesPublished,
        JourneyTable journey,
        List<Beside> beside,
        List<PeopleFigures> people,
        List<Outcome> outcomes,
        SatisfactionFigures satisfaction,
        List<Point> trend,
        List<Breakdown> lists,
        List<Gap> gaps,
        List<RecordedField> seldom,
        List<Named> feed,
        PublishedCount feedTotal) {

    /** What is unknown so often that whatever is narrowed as here may mislead. */
    public List<RecordedField> seldomHere() {
        return seldom.stream().filter(field -> narrowedBy(field.dimension())).toList();
    }

    /** Is the fact that a list is by unknown in more than 30 % of referrals? */
    public boolean isSeldom(String dimension) {
        return seldom.stream().anyMatch(field -> field.dimension().equals(dimension));
    }

    private boolean narrowedBy(String dimension) {
        return selected.stream().anyMatch(choice -> choice.dimension().equals(dimension));
    }

    /** A value that was chosen: the parameter's name, its code, and what it is called. */
    public record Choice(String dimension, String code, String label) {}

    /** A count of referrals that is no step of the journey; its definition says what it is. */
    public record Beside(Definition what, PublishedCount count) {}

    /** One of the measured outcomes. */
    public record Outcome(MojOutcome item, OutcomeFigures figures, Completion completion) {}

    /** One quarter of a trend. */
    public record Point(Quarter quarter, SatisfactionFigures figures) {}

    /** A count with the code and the words of what is counted. */
    public record Named(String code, String label, PublishedCount count) {}

    /**
     * The figures by the values of one dimension.
     *
     * @param dimension parameter of the address: service, borough or group
     * @param label what it is called
     */
    public record Breakdown(String dimension, String label, List<Row> rows) {}

    /** One value of a dimension: how far its referrals came, and how satisfied people were. */
    public record Row(
            String code,
            String label,
            PublishedCount received,
            PublishedCount contacted,
            PublishedCount tookUp,
            PublishedCount engaged,
            SatisfactionFigures satisfaction) {}

    /** How many of the referrals lack a fact, of all received. */
    public record Gap(String label, Share share) {}

    /** A quarter before it is final: how far the referrals of all London came, nothing else. */
    static OutcomesReport provisional(
            Quarter quarter,
            Edition edition,
            Instant takenAt,
            List<Choice> selected,
            JourneyTable london) {
        PublishedCount hidden = PublishedCount.hidden();
        Share none = Share.of(hidden, hidden);
        return new OutcomesReport(
                quarter,
                edition,
                takenAt,
                selected,
                selected.isEmpty(),
                false,
                false,
                selected.isEmpty() ? london : JourneyTable.hidden(),
                List.of(),
                List.of(),
                List.of(),
                new SatisfactionFigures(hidden, none, none),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                hidden);
    }
}
