package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.privacy.redaction.PdfPages;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * Looks through a record part by part before a copy is given: each is given, given without what is
 * marked, or kept back with an exemption. Nothing is given that nobody has looked at, or that has
 * changed since.
 */
@Stateless
@Guarded
public class RightsReview {

    private static final int LONGEST_WHY = 500;
    private static final int LONGEST_PASSAGES = 4_000;

    @Inject private RightsStore store;
    @Inject private RightsDesk desk;
    @Inject private PersonRecord record;

    /**
     * One part as it is looked at.
     *
     * @param pieces its text, in pieces that stay or are left out
     * @param passages what is left out, each once, with the id to unmark it by
     * @param stale it has changed since it was collected
     * @param editable may it be decided now?
     * @param pagesOut pages of its document that are left out, such as "2, 4-6"
     */
    public record Shown(
            int place,
            int of,
            RecordItem item,
            List<Marking.Piece> pieces,
            Map<String, Marking.About> passages,
            RightsItem.Choice choice,
            RightsItem.Exemption exemption,
            String why,
            boolean stale,
            boolean editable,
            String pagesOut) {}

    /**
     * One part.
     *
     * @param place from 1
     * @throws NotFound when there is none in that place
     */
    @Needs(Right.RIGHTS_WORK)
    public Shown part(String reference, int place) {
        RightsRequest request = desk.read(reference, "part " + place + " looked at");
        List<RightsItem> items = store.items(request.id());
        RightsItem item = at(items, place);
        RecordItem text =
                record.opened(request).items().stream()
                        .filter(item::is)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        boolean stale = !item.isOf(text);
        List<Marking.Span> spans =
                spans(request).getOrDefault(item.id(), List.of()).stream()
                        .map(RightsSpan::span)
                        .toList();
        List<Marking.Piece> pieces = Marking.pieces(text.text(), stale ? List.of() : spans);
        Map<String, Marking.About> passages =
                pieces.stream()
                        .filter(piece -> piece.about() != null)
                        .collect(
                                Collectors.toMap(
                                        Marking.Piece::text,
                                        Marking.Piece::about,
                                        (one, other) -> one,
                                        LinkedHashMap::new));
        return new Shown(
                place,
                items.size(),
                text,
                pieces,
                passages,
                item.choice(),
                item.exemption(),
                item.why(),
                stale,
                request.state() == RightsState.WORKING,
                PdfPages.shown(item.pagesOut()));
    }

    /**
     * Marks passages to be left out, wherever they stand in the part.
     *
     * @param passages one a line, as they stand there
     */
    @Needs(Right.RIGHTS_WORK)
    public void mark(String reference, int place, String passages, Marking.About about) {
        RightsRequest request = desk.openAccess(reference, "part " + place + " marked");
        if (about == null) {
            throw new BadInput("about", "Choose whom it is about.");
        }
        String typed =
                TypedText.required(
                        "passages", passages, LONGEST_PASSAGES, "Enter the words to leave out.");
        RightsItem item = at(store.items(request.id()), place);
        RecordItem text = same(request, item);
        for (String line : typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            List<Marking.Span> found = Marking.find(text.text(), line, about);
            if (found.isEmpty()) {
                throw new BadInput(
                        "passages",
                        "\u201c%s\u201d does not stand in this part. Enter it as it is written, one passage on each line."
                                .formatted(line.length() > 60 ? line.substring(0, 60) : line));
            }
            found.forEach(span -> store.add(RightsSpan.of(Ids.next(), item.id(), span)));
        }
        item.undecided();
    }

    /** Takes a mark back, wherever these words are marked in the part. */
    @Needs(Right.RIGHTS_WORK)
    public void unmark(String reference, int place, String passage) {
        RightsRequest request = desk.openAccess(reference, "part " + place + " unmarked");
        RightsItem item = at(store.items(request.id()), place);
        RecordItem text = same(request, item);
        List<RightsSpan> spans = spans(request).getOrDefault(item.id(), List.of());
        int at = 0;
        for (Marking.Piece piece :
                Marking.pieces(text.text(), spans.stream().map(RightsSpan::span).toList())) {
            int begin = at;
            at += piece.text().length();
            int end = at;
            if (piece.about() != null && piece.text().equals(passage)) {
                spans.stream()
                        .filter(each -> each.span().begin() >= begin && each.span().end() <= end)
                        .forEach(store::remove);
            }
        }
        item.undecided();
    }

    /** Decides about a part. */
    @Needs(Right.RIGHTS_WORK)
    public void decide(
            String reference,
            int place,
            RightsItem.Choice choice,
            RightsItem.Exemption exemption,
            String why) {
        RightsRequest request = desk.openAccess(reference, "part " + place + " decided");
        RightsItem item = at(store.items(request.id()), place);
        RecordItem part = same(request, item);
        requireLooked(part, choice);
        if (choice == null) {
            throw new BadInput("choice", "Choose what becomes of this part.");
        }
        boolean marked =
                !spans(request).getOrDefault(item.id(), List.of()).isEmpty()
                        || !item.pagesOut().isEmpty();
        if (choice == RightsItem.Choice.INCLUDE && marked) {
            throw new BadInput(
                    "choice",
                    "Something is marked. Give the part without it, or take the marks back.");
        }
        if (choice == RightsItem.Choice.PART && !marked) {
            throw new BadInput("choice", "Mark first what is left out.");
        }
        boolean withheld = choice == RightsItem.Choice.WITHHOLD;
        if (withheld && exemption == null) {
            throw new BadInput("exemption", "Choose what allows it to be kept back.");
        }
        item.decided(
                choice,
                withheld ? exemption : null,
                withheld
                        ? TypedText.required("why", why, LONGEST_WHY, "Say in your own words why.")
                        : TypedText.optional("why", why, LONGEST_WHY),
                desk.actor(),
                desk.now());
    }

    /** Nobody goes past whoever wrote something sealed. */
    private static void requireLooked(RecordItem part, RightsItem.Choice choice) {
        if (part.isWaiting()) {
            throw new BadInput(
                    "choice", "Whoever wrote it has to look through it first. They were asked.");
        }
        if (part.isKept() && choice != RightsItem.Choice.WITHHOLD) {
            throw new BadInput(
                    "choice",
                    "Whoever looked through it keeps it back. They can decide otherwise while this"
                            + " request is being worked on.");
        }
    }

    private RecordItem same(RightsRequest request, RightsItem item) {
        return record.opened(request).items().stream()
                .filter(each -> item.is(each) && item.isOf(each))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadInput(
                                        "choice",
                                        "This part has changed since it was collected. Collect the"
                                                + " record again."));
    }

    private static RightsItem at(List<RightsItem> items, int place) {
        return items.stream()
                .filter(item -> item.place() == place)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Map<Long, List<RightsSpan>> spans(RightsRequest request) {
        return store.spans(request.id()).stream()
                .collect(Collectors.groupingBy(RightsSpan::itemId));
    }
}
