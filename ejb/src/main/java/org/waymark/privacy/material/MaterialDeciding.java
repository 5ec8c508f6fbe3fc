package org.waymark.privacy.material;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.privacy.redaction.Redaction;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * A manager of the case decides about each record of a request: give it, give it without some
 * words, or withhold it with a reason. Counselling notes are withheld until the higher test is met
 * and reasoned, legal advice was had and their author was heard.
 */
@Stateless
@Guarded
public class MaterialDeciding {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int SHORT = 500;

    @Inject private MaterialStore store;
    @Inject private MaterialReader files;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** A record that is not in the case file: on paper, or kept by somebody else. */
    @Needs(Right.MATERIAL_PREPARE)
    public void addElsewhere(
            String reference, MaterialKind kind, String description, LocalDate madeOn) {
        MaterialRequest request =
                store.inReview(
                        MaterialScope.prepared(current.get()),
                        reference,
                        "record kept elsewhere added");
        if (kind == null || !kind.isElsewhere()) {
            throw new BadInput("elsewhereKind", "Choose what kind of record it is.");
        }
        if (madeOn == null || madeOn.isAfter(LocalDate.ofInstant(clock.instant(), LONDON))) {
            throw new BadInput("madeOn", "Enter the day it was made.");
        }
        String typed =
                TypedText.required(
                        "description", description, 300, "Say what it is, without its contents.");
        store.add(
                MaterialItem.elsewhere(
                        Ids.next(),
                        request.id(),
                        kind,
                        typed,
                        current.get().id(),
                        madeOn.atStartOfDay(LONDON).toInstant()));
    }

    /**
     * Decides to give a record, without the places where some words stand.
     *
     * @param words one word or phrase in each line, or pages of a PDF such as "2, 4-6"; empty:
     *     nothing is taken out
     * @param authorSaid for counselling notes, what their author said about giving them
     */
    @Needs(Right.MATERIAL_PREPARE)
    public void give(String reference, long itemId, String words, String authorSaid) {
        MaterialRequest request =
                store.inReview(
                        MaterialScope.prepared(current.get()), reference, "record to be given");
        MaterialItem item = store.item(request, itemId);
        List<String> phrases =
                words == null
                        ? List.of()
                        : Arrays.stream(words.split("\\R")).filter(w -> !w.isBlank()).toList();
        String said = TypedText.optional("authorSaid", authorSaid, SHORT);
        if (item.kind().isSealed()) {
            HigherTest.require(request.asked(), store.weighing(request.id()).weighed());
        }
        if (item.isElsewhere()) {
            if (!phrases.isEmpty()) {
                throw new BadInput(
                        "words", "Its text is not here. Take the words out of a copy by hand.");
            }
            if (item.kind().isSealed() && said == null) {
                throw new BadInput("authorSaid", "Say what their author said about giving them.");
            }
            item.give(null, Redaction.NOTHING, said, current.get().id(), clock.instant());
        } else {
            MaterialContent content =
                    files.released(item)
                            .orElseThrow(
                                    () ->
                                            new BadInput(
                                                    "decision",
                                                    "Whoever wrote it has not released it. Ask them"
                                                            + " first."));
            item.give(
                    content.fingerprint(),
                    content.isWords()
                            ? words(content.text(), phrases)
                            : files.pages(content, String.join(",", phrases)),
                    item.kind().isSealed() ? files.authorSaid(item) : said,
                    current.get().id(),
                    clock.instant());
        }
        store.flush();
    }

    private static Redaction words(String text, List<String> phrases) {
        List<String> missing = Redaction.missing(text, phrases);
        if (!missing.isEmpty()) {
            throw new BadInput(
                    "words", "This does not stand in the text: " + String.join("; ", missing));
        }
        return Redaction.finding(text, phrases);
    }

    /** Decides not to give a record. */
    @Needs(Right.MATERIAL_PREPARE)
    public void withhold(String reference, long itemId, WithheldFor reason, String why) {
        MaterialRequest request =
                store.inReview(
                        MaterialScope.prepared(current.get()), reference, "record to be withheld");
        MaterialItem item = store.item(request, itemId);
        if (reason == null || reason == WithheldFor.SEALED && !item.kind().isSealed()) {
            throw new BadInput("reason", "Choose why it is withheld.");
        }
        String typed = TypedText.required("why", why, SHORT, "Say why it is withheld.");
        item.withhold(reason, typed, current.get().id(), clock.instant());
        store.flush();
    }
}
