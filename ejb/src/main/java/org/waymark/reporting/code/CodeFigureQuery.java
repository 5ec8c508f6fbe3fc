package org.waymark.reporting.code;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.reporting.DisclosureRuleReader;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;

/**
 * Shows what the police, the prosecutors and probation report about the Victims' Code: each source
 * by itself, never added up, and small numbers kept back like everywhere.
 */
@Stateless
@Guarded
public class CodeFigureQuery {

    @Inject private CodeFigureStore store;
    @Inject private DisclosureRuleReader rules;

    /** A figure with where it comes from. */
    public record Reported(String source, Share share, String file, Instant at) {}

    /**
     * What is reported of a topic for a quarter.
     *
     * @param topic the code of an indicator; nothing is reported of any but the five topics
     */
    @Needs(
            value = {Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES},
            audited = false)
    public List<Reported> of(String topic, Quarter quarter) {
        SmallNumberRule rule = rules.on(quarter.firstDay()).once();
        return store.of(topic, quarter).stream()
                .map(
                        kept ->
                                new Reported(
                                        kept.figure().body().label(),
                                        share(kept.figure(), rule),
                                        kept.fileName(),
                                        kept.at()))
                .toList();
    }

    /** Hidden where it is small, or where too few are left for whom it was not in time. */
    static Share share(CodeFigure figure, SmallNumberRule rule) {
        List<PublishedCount> told =
                CountCube.of(2)
                        .headlines(Set.of(0))
                        .build()
                        .add(List.of(), figure.due(), figure.inTime())
                        .publish(rule)
                        .journey(Selection.everyone());
        return Share.of(told.get(1), told.get(0));
    }
}
