package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.access.SeenDay;
import org.waymark.access.WhoHasSeenQuery;
import org.waymark.commissioning.Organisations;
import org.waymark.privacy.rights.RightsCopy.Format;
import org.waymark.privacy.rights.RightsItem.Choice;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.IllegalMove;
import org.waymark.shared.Reference;
import org.waymark.shared.TypedText;

/**
 * Takes the copy that was approved, once as a PDF, once as JSON, and once as the PDF with the
 * documents beside it. It is made at that moment and kept nowhere; the register keeps that it was
 * taken, how much was in it, and its hash.
 */
@Stateless
@Guarded
public class RightsTaking {

    private static final int LONGEST_WHY = 500;

    @Inject private RightsStore store;
    @Inject private RightsDesk desk;
    @Inject private PersonRecord record;
    @Inject private Organisations organisations;
    @Inject private PackFiles files;
    @Inject private WhoHasSeenQuery seen;

    @Inject
    @ConfigProperty(name = "waymark.rights.hide.colleagues", defaultValue = "false")
    private boolean hideColleagues;

    /**
     * A file to be given.
     *
     * @param name says nothing about anybody
     */
    public record Taken(String name, String type, Body body) {}

    /** What is in a file; documents are opened while it is written. */
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The copy.
     *
     * @throws BadInput when it was taken already, or something has changed since it was looked at
     */
    @Needs(Right.RIGHTS_WORK)
    public Taken take(String reference, Format format) {
        RightsRequest request = desk.open(reference, "copy taken: " + format);
        if (request.kind() != RightsKind.ACCESS
                || request.state() != RightsState.READY
                || !request.outcome().isApproved()
                || request.outcome().decision() == RightsOutcome.Decision.REFUSED) {
            throw new IllegalMove("There is no copy to be taken: none has been approved.");
        }
        if (store.copies(request.id()).stream()
                .anyMatch(copy -> copy.format() == format && copy.counts())) {
            throw new BadInput(
                    "againWhy", "This file was taken already. Say why it is needed again.");
        }
        List<PackFiles.File> documents = new ArrayList<>();
        AccessPack pack = pack(request, documents);
        Body body = body(format, pack, documents);
        store.add(
                RightsCopy.taken(
                        Ids.next(), request.id(), format, pack, files.sha256(body), desk.actor()));
        desk.note(
                request,
                "Copy taken as " + format,
                "%d parts whole, %d in part, %d kept back"
                        .formatted(
                                pack.count(Choice.INCLUDE),
                                pack.count(Choice.PART),
                                pack.withheld()));
        return new Taken(
                "request-" + new Reference(request.reference()).shown() + "." + format.ending(),
                format.type(),
                body);
    }

    private Body body(Format format, AccessPack pack, List<PackFiles.File> documents) {
        if (format == Format.ZIP && documents.isEmpty()) {
            throw new BadInput("againWhy", "No document is given: there is nothing to go beside.");
        }
        byte[] paper = format == Format.JSON ? PackJson.of(pack) : PackPdf.of(pack);
        return format == Format.ZIP
                ? out -> files.write(paper, documents, pack.madeAt(), out)
                : out -> out.write(paper);
    }

    /** Lets it be taken once more: the file was lost, or could not be read. */
    @Needs(Right.RIGHTS_WORK)
    public void again(String reference, String why) {
        RightsRequest request = desk.open(reference, "copy needed again");
        String words =
                TypedText.required(
                        "againWhy",
                        why,
                        LONGEST_WHY,
                        "Say why it is needed again, and where the first one is.");
        store.copies(request.id()).stream()
                .filter(RightsCopy::counts)
                .forEach(copy -> copy.again(words, desk.actor(), desk.now()));
        desk.note(request, "Copy may be taken again", words);
    }

    private AccessPack pack(RightsRequest request, List<PackFiles.File> documents) {
        List<RecordItem> held = record.opened(request).items();
        Map<Long, List<Marking.Span>> spans =
                store.spans(request.id()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        RightsSpan::itemId,
                                        Collectors.mapping(RightsSpan::span, Collectors.toList())));
        List<AccessPack.Part> parts = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>();
        int withheld = 0;
        for (RightsItem item : store.items(request.id())) {
            if (item.choice() == Choice.WITHHOLD) {
                withheld++;
                if (item.exemption().isTold()) {
                    reasons.add(item.exemption().label());
                }
                continue;
            }
            RecordItem text =
                    held.stream()
                            .filter(each -> item.is(each) && item.isOf(each))
                            .findFirst()
                            .orElseThrow(RightsTaking::changed);
            if (item.choice() == null) {
                throw changed();
            }
            if (!text.isOpen()) {
                throw changed();
            }
            String file = text.file() == null ? null : files.add(documents, text, item);
            parts.add(
                    new AccessPack.Part(
                            text.title(),
                            text.at(),
                            item.choice() == Choice.PART
                                    ? Marking.without(
                                            text.text(), spans.getOrDefault(item.id(), List.of()))
                                    : text.text(),
                            item.choice(),
                            file,
                            !item.pagesOut().isEmpty()));
        }
        return new AccessPack(
                new Reference(request.reference()).shown(),
                organisations.organisationName(request.organisationId()),
                desk.now(),
                parts,
                withheld,
                List.copyOf(reasons),
                request.outcome().isWithSeen() ? seen(request) : null);
    }

    /**
     * Their records, and cases of agencies that were taken in, which the audit knows by their id.
     */
    private Set<Long> lookedAt(RightsRequest request) {
        Set<Long> all = new LinkedHashSet<>(record.people(request));
        all.addAll(record.outside(request));
        return all;
    }

    private AccessPack.Seen seen(RightsRequest request) {
        WhoHasSeenQuery.Answer answer =
                seen.ofProvider(lookedAt(request), request.organisationId(), desk.now());
        return new AccessPack.Seen(
                hideColleagues
                        ? answer.days().stream().map(SeenDay::withoutNames).toList()
                        : answer.days(),
                answer.cut());
    }

    private static BadInput changed() {
        return new BadInput(
                "reviseWhy",
                "Something in the record has changed since it was looked through. Take the request"
                        + " up again, collect the record and look at what has changed.");
    }
}
