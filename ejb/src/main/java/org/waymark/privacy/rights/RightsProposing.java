package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.privacy.sealed.SealedDecided;
import org.waymark.privacy.sealed.SealedReview;
import org.waymark.shared.Ids;

/**
 * Marks what a reviewer mostly leaves out of a part, to be looked at and taken back where it is
 * wrong; and takes up what whoever wrote something sealed has decided.
 */
@ApplicationScoped
class RightsProposing {

    @Inject
    @ConfigProperty(name = "waymark.rights.hide.colleagues", defaultValue = "false")
    private boolean hideColleagues;

    @Inject private RightsStore store;
    @Inject private PersonRecord record;
    @Inject private Clock clock;

    /** The marks of a part that is new, or another than it was. */
    void propose(RightsItem item, RecordItem text, PersonRecord.Held held) {
        List<Marking.Span> spans = new ArrayList<>();
        held.suspects()
                .forEach(
                        name ->
                                spans.addAll(
                                        Marking.findName(
                                                text.text(), name, Marking.About.SUSPECT)));
        aboutOthers(text, held, spans::add);
        if (hideColleagues) {
            held.colleagues()
                    .forEach(
                            name ->
                                    spans.addAll(
                                            Marking.findName(
                                                    text.text(), name, Marking.About.COLLEAGUE)));
        }
        spans.forEach(span -> store.add(RightsSpan.of(Ids.next(), item.id(), span)));
    }

    /**
     * Others whom a newer part names, in a part that is as it was: what was decided about it
     * without knowing them is to be decided anew.
     */
    void named(RightsItem item, RecordItem text, Set<String> names, List<RightsSpan> marked) {
        Set<Marking.Span> before =
                marked.stream().map(RightsSpan::span).collect(Collectors.toSet());
        List<Marking.Span> spans = new ArrayList<>();
        for (String name : names) {
            spans.addAll(Marking.findName(text.text(), name, Marking.About.THIRD_PARTY));
        }
        spans.removeAll(before);
        if (!spans.isEmpty()) {
            spans.forEach(span -> store.add(RightsSpan.of(Ids.next(), item.id(), span)));
            item.undecided();
        }
    }

    /** Names of others wherever they stand, and what a part says about them. */
    static void aboutOthers(
            RecordItem text, PersonRecord.Held held, Consumer<Marking.Span> marked) {
        held.others()
                .forEach(
                        name ->
                                Marking.findName(text.text(), name, Marking.About.THIRD_PARTY)
                                        .forEach(marked));
        text.others()
                .forEach(
                        words ->
                                Marking.findName(text.text(), words, Marking.About.THIRD_PARTY)
                                        .forEach(marked));
    }

    /** The part becomes what was released of it; what is kept back is withheld for its author. */
    void decided(@Observes SealedDecided event) {
        SealedReview review = event.review();
        if (review.purpose() != SealedReview.Purpose.COPY) {
            return;
        }
        RightsRequest request = store.byId(review.requestId());
        RecordSource source =
                review.source() == SealedReview.Source.NOTE
                        ? RecordSource.SEALED_NOTE
                        : RecordSource.DOCUMENT;
        store.items(request.id()).stream()
                .filter(item -> item.is(source, review.sourceId()))
                .findFirst()
                .ifPresent(item -> takeUp(request, item, review));
    }

    private void takeUp(RightsRequest request, RightsItem item, SealedReview review) {
        PersonRecord.Held held = record.whole(request);
        held.items().stream()
                .filter(item::is)
                .findFirst()
                .ifPresent(
                        text -> {
                            store.spans(request.id()).stream()
                                    .filter(span -> span.itemId() == item.id())
                                    .forEach(store::remove);
                            item.undecided();
                            item.collected(item.place(), text);
                            propose(item, text, held);
                            if (review.isKept()) {
                                item.decided(
                                        RightsItem.Choice.WITHHOLD,
                                        RightsItem.Exemption.SERIOUS_HARM,
                                        review.why(),
                                        review.decidedBy(),
                                        clock.instant());
                            }
                        });
    }
}
